import { describe, expect, test } from '@jest/globals';
import { easterSunday, publicHolidays } from './public-holidays.js';

test.each([
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

describe('the feestdagen of a year', () => {
  test('are those of the Algemene termijnenwet, with Good Friday', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  test('follow an early Easter in a leap year', () => {
    expect(publicHolidays(2024)).toEqual([
      '2024-01-01',
      '2024-03-29',
      '2024-04-01',
      '2024-04-27',
      '2024-05-05',
      '2024-05-09',
      '2024-05-20',
      '2024-12-25',
      '2024-12-26',
    ]);
  });

  test('have the day of the King on 26 April when the 27th is a Sunday', () => {
    expect(publicHolidays(2025)).toContain('2025-04-26');
    expect(publicHolidays(2025)).not.toContain('2025-04-27');
    expect(publicHolidays(2014)).toContain('2014-04-26');
  });

  test('had the day of the Queen on 30 April until 2013', () => {
    expect(publicHolidays(2013)).toContain('2013-04-30');
    expect(publicHolidays(2013)).not.toContain('2013-04-27');
    expect(publicHolidays(2006)).toContain('2006-04-29');
  });
});
