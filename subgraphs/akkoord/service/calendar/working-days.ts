import { addDays, type Day } from '../../../../shared/days.js';
import { publicHolidays, decreedDays, weekday } from './public-holidays.js';

/** No Saturday, no Sunday and no feestdag. Days that only the Algemene termijnenwet puts on a level with those are working days. */
export const isWorkingDay = (day: Day): boolean =>
  weekday(day) % 6 !== 0 && !isPublicHoliday(day);

/** The day that many working days later, or earlier when negative. Day one is the first working day after `dag` itself. */
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
 * The last day of a term to which the Algemene termijnenwet applies: a Saturday, Sunday or feestdag, or a day on a level with it, gives
 * way to the next day that is none (art. 1 lid 1).
 */
export function shiftedLastDay(day: Day): Day {
  let last = day;
  while (!isWorkingDay(last) || decreedDays.has(last)) last = addDays(last, 1);
  return last;
}

// The same few years are asked for again and again; they never change.
const holidaysByYear = new Map<number, ReadonlySet<Day>>();

function isPublicHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const cached = holidaysByYear.get(year);
  if (cached) return cached.has(day);
  const holidays = new Set(publicHolidays(year));
  holidaysByYear.set(year, holidays);
  return holidays.has(day);
}
