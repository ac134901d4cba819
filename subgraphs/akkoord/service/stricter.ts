import type { Norm, Normeenheid } from '../schema.generated.js';

/** Sum of public holidays that can fall on weekdays within as many weekdays: 9 a year; Good Friday until 5 May holds 4 at most. */
const maxHolidays = (workingDays: number) =>
  workingDays <= 25 ? 4 : 9 * Math.ceil(workingDays / 250) + 4;

/** For every length: the fewest and the most days that it can last, whatever the day it starts on. */
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
 * Whether a local term is stricter than the norm on whatever day the event falls: shorter, or for a norm that counts back from an
 * event, longer. What cannot be shown so is not stricter. ONVERWIJLD cannot be made stricter.
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
