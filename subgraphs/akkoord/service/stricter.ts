import type { Norm, Normeenheid } from '../schema.generated.js';

/**
 * Upper bound of the public holidays on weekdays within a number of weekdays: 9 a year, and at most 4 in the weeks from Good Friday to 5
 * May.
 */
const maxHolidays = (workingDays: number) =>
  workingDays <= 25 ? 4 : 9 * Math.ceil(workingDays / 250) + 4;

/** Minimum and maximum length in calendar days of each unit, over all start days. */
const durationRange: Partial<
  Record<Normeenheid, (aantal: number) => [number, number]>
> = {
  OP_DE_DAG: () => [0, 0],
  KALENDERDAGEN: (aantal) => [aantal, aantal],
  WEKEN: (aantal) => [7 * aantal, 7 * aantal],
  MAANDEN: (aantal) => [28 * aantal, 31 * aantal],
  WERKDAGEN: (aantal) => {
    const longest = aantal + maxHolidays(aantal);
    return [
      aantal + 2 * Math.floor((aantal - 1) / 5),
      longest + 2 * Math.ceil(longest / 5),
    ];
  },
};

/**
 * Whether a local term is stricter than the norm whatever the day of the event: shorter, or longer for a norm that counts back. If that
 * cannot be proven, it is not stricter. Nothing is stricter than ONVERWIJLD.
 */
export function isStricter(
  norm: Pick<Norm, 'richting' | 'aantal' | 'eenheid'>,
  aantal: number,
  eenheid: Normeenheid,
): boolean {
  const countsBack = norm.richting === 'TERUG';
  if (eenheid === norm.eenheid && norm.aantal != null)
    return countsBack ? aantal > norm.aantal : aantal < norm.aantal;
  const local = durationRange[eenheid]?.(aantal);
  const national = durationRange[norm.eenheid]?.(norm.aantal ?? 0);
  if (!local || !national) return false;
  return countsBack ? local[0] > national[1] : local[1] < national[0];
}
