import {
  addMonths,
  isDay,
  isPartialDay,
  type Day,
} from '../../../shared/days.js';

/**
 * A date `JJJJMMDD` with zeros for what is unknown, as `1985-12-01`, `1985-12` or `1985`; `null` without a year; `undefined` when it is
 * no date. What follows an unknown part says nothing: `19850001` is `1985`.
 */
export function datumOf(value: string): string | null | undefined {
  if (value === '') return null;
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (year === '0000') return null;
  if (month === '00') return year;
  const known = day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
  return isPartialDay(known) ? known : undefined;
}

/** A date of which all is known, else `null`. */
export function dagOf(value: string): Day | null {
  const datum = datumOf(value) ?? '';
  return isDay(datum) ? datum : null;
}

/** The eighteenth birthday, the latest possible when not all of the birth date is known; `null` when nothing is. */
export function achttiendeVerjaardag(geboortedatum: string): Day | null {
  const [year, month = '12', day] = datumOf(geboortedatum)?.split('-') ?? [];
  if (year === undefined) return null;
  const latest = day
    ? `${year}-${month}-${day}`
    : addMonths(`${year}-${month}-01`, 1);
  return addMonths(latest, 18 * 12);
}
