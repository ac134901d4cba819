import type { Termijnstatus } from './kit/index.js';

/** A term without the person, as the pages need it. */
export interface Row {
  norm: { code: string; omschrijving: string };
  partij: string;
  uiterlijkOp: string | null;
  status: Termijnstatus;
}

/** Of the terms of one norm or month that were met or are overdue. */
export interface Figures {
  key: string;
  judged: number;
  /** `null` where this one or `notOnTime` is below the smallest number that is shown. */
  onTime: number | null;
  notOnTime: number | null;
}

export interface NormFigures extends Figures {
  omschrijving: string;
  partij: string;
}

/** Numbers below it could tell of one person. */
const smallest = 5;

interface Tally {
  key: string;
  row: Row;
  onTime: number;
  notOnTime: number;
}

const isJudged = ({ status }: Row) =>
  status === 'OP_TIJD' ||
  status === 'TE_LAAT_NAGEKOMEN' ||
  status === 'OVERSCHREDEN';

function tally(rows: readonly Row[], keyOf: (row: Row) => string): Tally[] {
  const found = new Map<string, Tally>();
  for (const row of rows.filter(isJudged)) {
    const key = keyOf(row);
    const one = found.get(key) ?? { key, row, onTime: 0, notOnTime: 0 };
    if (row.status === 'OP_TIJD') one.onTime++;
    else one.notOnTime++;
    found.set(key, one);
  }
  return [...found.values()];
}

const isWhole = ({ onTime, notOnTime }: Tally) =>
  onTime >= smallest && notOnTime >= smallest;

const figures = (one: Tally): Figures => ({
  key: one.key,
  judged: one.onTime + one.notOnTime,
  onTime: isWhole(one) ? one.onTime : null,
  notOnTime: isWhole(one) ? one.notOnTime : null,
});

/** By norm, those most often missed first. `few`: how many have fewer judged terms than are shown. */
export function byNorm(rows: readonly Row[]): {
  norms: NormFigures[];
  few: number;
} {
  const all = tally(rows, ({ norm }) => norm.code);
  const shown = all.filter(
    ({ onTime, notOnTime }) => onTime + notOnTime >= smallest,
  );
  const norms = shown.map((one) => ({
    ...figures(one),
    omschrijving: one.row.norm.omschrijving,
    partij: one.row.partij,
  }));
  const missed = ({ notOnTime, judged }: Figures) =>
    notOnTime === null ? -1 : notOnTime / judged;
  return {
    norms: norms.sort(
      (one, other) => missed(other) - missed(one) || other.judged - one.judged,
    ),
    few: all.length - shown.length,
  };
}

/**
 * By month of the last day, of the norms whose figures are shown whole: with all norms the months would add up to what the table of norms
 * hides. A month that is too small goes with the smallest other one, so that it does not follow from the rest.
 */
export function byMonth(rows: readonly Row[]): Figures[] {
  const whole = new Set(
    tally(rows, ({ norm }) => norm.code)
      .filter(isWhole)
      .map(({ key }) => key),
  );
  const months = tally(
    rows.filter(({ norm, uiterlijkOp }) => uiterlijkOp && whole.has(norm.code)),
    ({ uiterlijkOp }) => uiterlijkOp!.slice(0, 7),
  );
  const least = (one: Tally) => Math.min(one.onTime, one.notOnTime);
  const sorted = [...months].sort((one, other) => least(one) - least(other));
  const tooSmall = sorted.filter((one) => !isWhole(one)).length;
  const hidden = new Set(sorted.slice(0, tooSmall === 1 ? 2 : tooSmall));
  return months
    .filter((one) => !hidden.has(one))
    .map(figures)
    .sort((one, other) => one.key.localeCompare(other.key));
}

/** In whole per cents; a dash where the numbers are hidden. */
export function shareOnTime({ judged, onTime }: Figures): string {
  return onTime === null ? '–' : String(Math.round((100 * onTime) / judged));
}
