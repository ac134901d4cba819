import {
  addMonths,
  isDay,
  isPartialDay,
  type Day,
} from '../../../shared/days.js';

/**
 * Parses `JJJJMMDD`, in which zeros stand for unknown parts: `1985-12-01`, `1985-12` or `1985`; `null` without a year; `undefined` for
 * what is not a date. Parts after an unknown one are ignored: `19850001` is `1985`.
 */
export function partialDateOf(value: string): string | null | undefined {
  if (value === '') return null;
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (year === '0000') return null;
  if (month === '00') return year;
  const known = day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
  return isPartialDay(known) ? known : undefined;
}

/** A fully known date, else `null`. */
export function fullDateOf(value: string): Day | null {
  const date = partialDateOf(value) ?? '';
  return isDay(date) ? date : null;
}

/** The eighteenth birthday; the latest possible one when the birth date is partial, `null` when it is unknown. */
export function eighteenthBirthday(geboortedatum: string): Day | null {
  const [year, month = '12', day] =
    partialDateOf(geboortedatum)?.split('-') ?? [];
  if (year === undefined) return null;
  const latest = day
    ? `${year}-${month}-${day}`
    : addMonths(`${year}-${month}-01`, 1);
  return addMonths(latest, 18 * 12);
}
