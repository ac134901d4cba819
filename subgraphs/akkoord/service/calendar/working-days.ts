import { addDays, type Day } from '../../../../shared/days.js';
import { publicHolidays, decreedDays, weekday } from './public-holidays.js';

/** Not a Saturday, Sunday or public holiday. Days that are equated with holidays for the Algemene termijnenwet only are working days. */
export const isWorkingDay = (day: Day): boolean =>
  weekday(day) % 6 !== 0 && !isPublicHoliday(day);

/** The day that many working days later, or earlier if negative. Day one is the first working day after `day`. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = Math.sign(count);
  let result = day;
  for (let left = Math.abs(count); left > 0;) {
    result = addDays(result, step);
    if (isWorkingDay(result)) left -= 1;
  }
  return result;
}

/**
 * The last day of a term under the Algemene termijnenwet: one on a Saturday, Sunday, public holiday or equated day moves to the next other
 * day (art. 1 lid 1).
 */
export function shiftedLastDay(day: Day): Day {
  let last = day;
  while (!isWorkingDay(last) || decreedDays.has(last)) last = addDays(last, 1);
  return last;
}

// A computation needs the same few years many times.
const holidaysByYear = new Map<number, ReadonlySet<Day>>();

function isPublicHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const cached = holidaysByYear.get(year);
  if (cached) return cached.has(day);
  const holidays = new Set(publicHolidays(year));
  holidaysByYear.set(year, holidays);
  return holidays.has(day);
}
