import type { Day } from '../../../shared/days.js';
import { notFound } from '../../../shared/graphql/domain-error.js';
import { holdsOn, type AkkoordNorm, type Normen } from '../normen.js';

/**
 * The norm with this code as it held on the day on which something was recorded or began: what a promise or a local term referred to stays
 * that. Outside its periods the nearest earlier one, else the first. `null` if there is none.
 */
export function findNorm(
  normen: Normen,
  code: string | null,
  day: Day,
): AkkoordNorm | null {
  const periods = normen.filter((norm) => norm.code === code);
  return (
    periods.find(holdsOn(day)) ??
    periods
      .filter(({ geldtVanaf }) => geldtVanaf === null || geldtVanaf <= day)
      .at(-1) ??
    periods[0] ??
    null
  );
}

/** Throws ONBEKEND if no norm with this code holds on that day. */
export function requireNorm(
  normen: Normen,
  code: string,
  day: Day,
): AkkoordNorm {
  const norm = findNorm(normen, code, day);
  if (!norm || !holdsOn(day)(norm)) throw notFound('Deze norm', 'norm');
  return norm;
}
