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

  test.each(['2023-02-29', '2026-13-01', '2026-1-1', '', '20261123'])(
    '"%s" does not exist',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );

  test('is the day in Amsterdam, also when it is still yesterday in UTC', () => {
    expect(today(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(today(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
    expect(today(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
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
