import { addDays, type Day } from '../../../../shared/days.js';

/**
 * The algemeen erkende feestdagen of a year, in order, and Good Friday, which is equated with them: Algemene termijnenwet art. 3 lid 1 and
 * 2. Without Easter Sunday and Whit Sunday, which are Sundays anyway. 5 May counts every year, not only every five years.
 */
export function publicHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    kingsDay(year),
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ].sort();
}

/**
 * Days that a royal decree equates with public holidays, for the Algemene termijnenwet only (art. 3 lid 3): Besluit gelijkstelling van 28
 * april 2023, … en 30 mei 2025, and Besluit gelijkstelling van 2 januari 2026, … en 26 mei 2028. Each decree covers a few years; add the
 * next one here.
 */
export const decreedDays: ReadonlySet<Day> = new Set([
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]);

/** King's Day is 27 April, Queen's Day before 2014 was 30 April; a day earlier if that is a Sunday. */
function kingsDay(year: number): Day {
  const day = `${year}-04-${year < 2014 ? 30 : 27}`;
  return weekday(day) === 0 ? addDays(day, -1) : day;
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number =>
  new Date(`${day}T00:00:00Z`).getUTCDay();
