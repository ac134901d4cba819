/** A calendar day as text, `YYYY-MM-DD`: it sorts as it reads and knows no time zone. */
export type Day = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** In UTC, in which a date alone is parsed, every day is as long. */
const dayMs = 86_400_000;

/** True for a day that exists: 2024-02-29 does, 2023-02-29 does not. Without a Date, which takes several times as long. */
export function isDay(value: string): boolean {
  if (!pattern.test(value)) return false;
  const [year, month, day] = [
    Number(value.slice(0, 4)),
    Number(value.slice(5, 7)),
    Number(value.slice(8)),
  ];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
  return day > 0 && day <= length;
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
});

const hourMs = 3_600_000;
/** Since 1941 the clock is a number of whole hours from UTC, so that a day begins with an hour. */
const sinceWholeHours = Date.parse('1941-01-01') / hourMs;

/** Kept by hour: formatting is slow, and rules need the day of every melding. */
const dayOfHour = new Map<number, Day>();
const mostHours = 10_000;

/** The day it is in Amsterdam. */
export function today(now: Date = new Date()): Day {
  const hour = Math.floor(now.getTime() / hourMs);
  if (!(hour >= sinceWholeHours)) return amsterdam.format(now);
  const known = dayOfHour.get(hour);
  if (known !== undefined) return known;
  if (dayOfHour.size >= mostHours) dayOfHour.clear();
  const day = amsterdam.format(now);
  dayOfHour.set(hour, day);
  return day;
}

/** The moment at which a day begins in Amsterdam, as moments are stored. The clock never changes at midnight. */
export function startOfDay(day: Day): string {
  const summer = new Date(Date.parse(`${day}T00:00:00Z`) - 2 * hourMs);
  if (today(summer) === day) return summer.toISOString();
  return new Date(summer.getTime() + hourMs).toISOString();
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Adds months; a day that the month does not have becomes its last day (31 January + 1 month = 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const target = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0),
  );
  target.setUTCDate(Math.min(date.getUTCDate(), target.getUTCDate()));
  return target.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** A date of birth that may lack day or month: `1985`, `1985-12` or `1985-12-01`. */
export function isPartialDay(value: string): boolean {
  if (/^\d{4}$/.test(value)) return true;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return true;
  return isDay(value);
}

/** This moment, as it is stored: ISO 8601, UTC, milliseconds. */
export const now = (): string => new Date().toISOString();
