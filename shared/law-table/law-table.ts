import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { changesInWords, type Cells } from './changes.js';
import { CellError, type Column } from './columns.js';
import type { FileRow } from './law-file.js';
import { periodProblems, type LawRow } from './periods.js';
import {
  fileProblem,
  LawTableError,
  type CellProblem,
  type LawProblem,
} from './problems.js';

/** A table of law in a partner's database: what holds from one day to another, with its source. It is replaced as a whole. */
export interface LawTableDefinition<Row extends LawRow> {
  /** In the order in which a file has them. */
  columns: { readonly [Name in keyof Row]: Column<Row[Name]> };
  /** Whether between two periods of a code there may be days without any. */
  mayHaveGaps: boolean;
  /** What is wrong with a row whose cells are each right. */
  check(row: Row): readonly CellProblem[];
  stored(manager: EntityManager): Promise<Row[]>;
  /** Codes that may not disappear, each with what refers to it. */
  codesInUse(manager: EntityManager): Promise<ReadonlyMap<string, string>>;
  /** Replaces all rows, and has what rests on them computed again. */
  replace(manager: EntityManager, rows: readonly Row[]): Promise<void>;
}

export interface LawTable {
  columns: readonly string[];
  /** The present rows. */
  rows(database: Database): Promise<Cells[]>;
  /**
   * Checks the rows and puts them in place of the present ones; with `dryRun` it only checks. Resolves to the changes in words. Throws
   * LawTableError with everything that is wrong; nothing is written then.
   */
  load(
    database: Database,
    rows: readonly FileRow[],
    dryRun: boolean,
  ): Promise<string[]>;
}

export function defineLawTable<Row extends LawRow>(
  definition: LawTableDefinition<Row>,
): LawTable {
  const names = Object.keys(definition.columns) as (keyof Row & string)[];
  const cellsOf = (row: Row): Cells =>
    Object.fromEntries(
      names.map((name) => [name, definition.columns[name].write(row[name])]),
    );
  const checked = async (
    manager: EntityManager,
    given: readonly FileRow[],
  ): Promise<{ rows: Row[]; changes: string[] }> => {
    const rows = readRows(definition, given);
    const present = await definition.stored(manager);
    await refuseRemoval(definition, manager, rows);
    return {
      rows,
      changes: changesInWords(present.map(cellsOf), rows.map(cellsOf)),
    };
  };
  return {
    columns: names,
    rows: async (database) =>
      (await database.read(definition.stored)).map(cellsOf),
    load: (database, given, dryRun) =>
      dryRun
        ? database.read(
            async (manager) => (await checked(manager, given)).changes,
          )
        : database.write(async (manager) => {
            const { rows, changes } = await checked(manager, given);
            if (changes.length > 0) await definition.replace(manager, rows);
            return changes;
          }, 'law'),
  };
}

function readRows<Row extends LawRow>(
  definition: LawTableDefinition<Row>,
  given: readonly FileRow[],
): Row[] {
  const problems: LawProblem[] = [];
  const rows = new Map<Row, FileRow>();
  const add = (
    { number, cells }: FileRow,
    { column, code, text }: CellProblem,
  ) => problems.push({ row: number, of: cells.code ?? '', column, code, text });
  for (const file of given) {
    const { row, wrong } = readRow(definition, file.cells);
    for (const problem of row ? definition.check(row) : wrong)
      add(file, problem);
    if (row) rows.set(row, file);
  }
  for (const { at, ...problem } of periodProblems(
    [...rows.keys()],
    definition.mayHaveGaps,
  ))
    add(rows.get(at)!, problem);
  if (problems.length > 0)
    throw new LawTableError(
      problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    );
  return [...rows.keys()];
}

function readRow<Row extends LawRow>(
  { columns }: LawTableDefinition<Row>,
  cells: Cells,
): { row: Row | null; wrong: CellProblem[] } {
  const wrong: CellProblem[] = [];
  const row: Partial<Row> = {};
  for (const name of Object.keys(columns) as (keyof Row & string)[])
    try {
      row[name] = columns[name].read(cells[name] ?? '');
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      wrong.push({ column: name, code: error.code, text: error.message });
    }
  return { row: wrong.length > 0 ? null : (row as Row), wrong };
}

async function refuseRemoval<Row extends LawRow>(
  { codesInUse }: LawTableDefinition<Row>,
  manager: EntityManager,
  rows: readonly Row[],
): Promise<void> {
  const kept = new Set(rows.map(({ code }) => code));
  const problems = [...(await codesInUse(manager))]
    .filter(([code]) => !kept.has(code))
    .map(([of, by]) => ({
      ...fileProblem('IN_USE', `is not there, and ${by} refer to it`),
      of,
      column: 'code',
    }));
  if (problems.length > 0) throw new LawTableError(problems);
}
