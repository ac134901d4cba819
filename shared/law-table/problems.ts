/** Why a file of law is refused; docs/operations.md says what each means. */
export type LawProblemCode =
  | 'UNREADABLE'
  | 'UNKNOWN_COLUMN'
  | 'MISSING_COLUMN'
  | 'MISSING'
  | 'INVALID'
  | 'UNKNOWN_CODE'
  | 'NOT_COMPUTED'
  | 'PERIOD_REVERSED'
  | 'OVERLAP'
  | 'GAP'
  | 'IN_USE';

/** Of one cell: which column, what is wrong, and in words. */
export interface CellProblem {
  column: string;
  code: LawProblemCode;
  text: string;
}

/** `row`: the line of the file, or in JSON the place; `null` for the file as a whole. */
export interface LawProblem extends CellProblem {
  row: number | null;
  /** The code of the row, if it has one. */
  of: string;
}

/** All that is wrong with a file; nothing of it was written. */
export class LawTableError extends Error {
  readonly problems: readonly LawProblem[];

  constructor(problems: readonly LawProblem[]) {
    super(problems.map(inWords).join('\n'));
    this.problems = problems;
  }
}

const inWords = ({ row, of, column, code, text }: LawProblem): string =>
  [row === null ? 'file' : `row ${row}`, of, column]
    .filter(Boolean)
    .join(', ') + `: ${code} ${text}`;

/** The file cannot be taken as a table at all. */
export const fileProblem = (
  code: LawProblemCode,
  text: string,
): LawProblem => ({ row: null, of: '', column: '', code, text });
