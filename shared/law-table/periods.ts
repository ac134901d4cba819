import { addDays, type Day } from '../days.js';
import { grouped } from '../grouped.js';
import type { CellProblem } from './problems.js';

/** A row with the period in which it holds; `null` for no first or no last day. */
export interface LawRow {
  code: string;
  geldtVanaf: Day | null;
  geldtTot: Day | null;
}

/** Per row that is wrong: its period ends before it begins, shares a day with another of the same code, or leaves days without any. */
export function periodProblems<Row extends LawRow>(
  rows: readonly Row[],
  mayHaveGaps: boolean,
): (CellProblem & { at: Row })[] {
  const reversed = rows
    .filter(
      ({ geldtVanaf, geldtTot }) =>
        geldtVanaf !== null && geldtTot !== null && geldtTot < geldtVanaf,
    )
    .map((at) => ({
      at,
      column: 'geldtTot',
      code: 'PERIOD_REVERSED' as const,
      text: `${at.geldtTot} lies before ${at.geldtVanaf}`,
    }));
  const successions = [...grouped(rows, ({ code }) => code).values()].flatMap(
    (periods) => successionProblems(periods, mayHaveGaps),
  );
  return [...reversed, ...successions];
}

const successionProblems = <Row extends LawRow>(
  periods: readonly Row[],
  mayHaveGaps: boolean,
): (CellProblem & { at: Row })[] =>
  periods
    .toSorted((a, b) => ((a.geldtVanaf ?? '') < (b.geldtVanaf ?? '') ? -1 : 1))
    .flatMap((at, index, sorted) => {
      const before = sorted[index - 1];
      if (!before) return [];
      const next = before.geldtTot && addDays(before.geldtTot, 1);
      if (next === null || at.geldtVanaf === null || at.geldtVanaf < next)
        return {
          at,
          column: 'geldtVanaf',
          code: 'OVERLAP' as const,
          text: `the period before it holds until ${before.geldtTot ?? 'ever'}`,
        };
      return at.geldtVanaf > next && !mayHaveGaps
        ? {
            at,
            column: 'geldtVanaf',
            code: 'GAP' as const,
            text: `nothing holds from ${next} on until this day`,
          }
        : [];
    });
