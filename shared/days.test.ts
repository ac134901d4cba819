import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  isPartialDay,
  startOfDay,
  today,
} from './days.js';

describe('a day', () => {
  test.each(['2024-02-29', '2026-11-23', '1900-01-01'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '2026-13-01',
    '2026-1-1',
    '',
    '20261123',
  ])('"%s" does not exist', (day) => {
    expect(isDay(day)).toBe(false);
  });

  test('is the day in Amsterdam, also when it is still yesterday in UTC', () => {
    expect(today(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(today(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
    expect(today(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });

  test('exists as a Date has it', () => {
    for (let year = 1896; year < 2012; year++)
      for (let month = 0; month <= 13; month++)
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const [mm, dd] = [month, day].map((n) => String(n).padStart(2, '0'));
          const text = `${year}-${mm}-${dd}`;
          const date = new Date(`${text}T00:00:00Z`);
          const exists =
            !Number.isNaN(date.getTime()) &&
            date.toISOString().startsWith(text);
          if (isDay(text) !== exists) throw new Error(text);
        }
  });

  test('is that of the time zone, from the first use of a moment on', () => {
    const { format } = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
    });
    for (const year of [1900, 1930, 1940, 1941, 1945, 1977, 2026, 2126])
      for (let minute = 0; minute < 60 * 48; minute += 29)
        for (const month of [0, 6]) {
          const moment = new Date(Date.UTC(year, month, 15, 0, minute));
          for (const again of [moment, new Date(moment.getTime() + 60_000)])
            if (today(again) !== format(again))
              throw new Error(again.toISOString());
        }
  });

  test.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s begins in Amsterdam at %s', (day, moment) => {
    expect(startOfDay(day)).toBe(moment);
    expect(today(new Date(moment))).toBe(day);
  });

  test('plus days does not stumble over the change to summer time', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  test('plus months ends on the last day of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-12-15', 14)).toBe('2027-02-15');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
  });
});

describe('a date of birth', () => {
  test.each(['1985', '1985-12', '1985-12-01'])('may be %s', (value) => {
    expect(isPartialDay(value)).toBe(true);
  });

  test.each(['85', '1985-00', '1985-13', '1985-02-30'])(
    'may not be %s',
    (value) => {
      expect(isPartialDay(value)).toBe(false);
    },
  );
});
