import { describe, expect, test } from '@jest/globals';
import {
  addWorkingDays,
  isWorkingDay,
  shiftedLastDay,
} from './working-days.js';

describe('a werkdag', () => {
  test.each([
    ['a Friday', '2026-06-05'],
    ['a Monday', '2026-06-08'],
    ['30 April, since 2014', '2026-04-30'],
    ['28 April', '2026-04-28'],
    ['Maundy Thursday', '2026-04-02'],
    ['the Friday after Ascension Day', '2026-05-15'],
    ['Christmas Eve', '2026-12-24'],
    ['New Year’s Eve', '2026-12-31'],
    ['a leap day', '2024-02-29'],
  ])('is %s', (_name, day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  test.each([
    ['a Saturday', '2026-06-06'],
    ['a Sunday', '2026-06-07'],
    ['27 April', '2026-04-27'],
    ['26 April, when the 27th is a Sunday', '2025-04-26'],
    ['5 May', '2026-05-05'],
    ['Good Friday', '2026-04-03'],
    ['Easter Sunday', '2026-04-05'],
    ['Easter Monday', '2026-04-06'],
    ['Ascension Day', '2026-05-14'],
    ['Whit Monday', '2026-05-25'],
    ['Christmas Day', '2026-12-25'],
    ['the day after Christmas', '2024-12-26'],
    ['New Year’s Day', '2026-01-01'],
  ])('is not %s', (_name, day) => {
    expect(isWorkingDay(day)).toBe(false);
  });
});

describe('counting werkdagen', () => {
  test('begins with the day after the event', () => {
    expect(addWorkingDays('2026-06-01', 1)).toBe('2026-06-02');
    expect(addWorkingDays('2026-06-01', 10)).toBe('2026-06-15');
  });

  test('skips the weekend, wherever in it the event falls', () => {
    expect(addWorkingDays('2026-06-05', 1)).toBe('2026-06-08');
    expect(addWorkingDays('2026-06-06', 1)).toBe('2026-06-08');
    expect(addWorkingDays('2026-06-07', 1)).toBe('2026-06-08');
    expect(addWorkingDays('2026-06-05', 3)).toBe('2026-06-10');
  });

  test('skips several public holidays in a week', () => {
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
    expect(addWorkingDays('2026-04-24', 10)).toBe('2026-05-12');
    expect(addWorkingDays('2025-04-17', 3)).toBe('2025-04-24');
  });

  test('can start on a public holiday', () => {
    expect(addWorkingDays('2026-04-27', 3)).toBe('2026-04-30');
    expect(addWorkingDays('2026-05-05', 10)).toBe('2026-05-20');
  });

  test('crosses the turn of the year', () => {
    expect(addWorkingDays('2026-12-24', 3)).toBe('2026-12-30');
    expect(addWorkingDays('2026-12-23', 10)).toBe('2027-01-08');
    expect(addWorkingDays('2025-12-31', 1)).toBe('2026-01-02');
  });

  test('crosses a leap day and both changes of daylight saving time', () => {
    expect(addWorkingDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addWorkingDays('2026-03-27', 1)).toBe('2026-03-30');
    expect(addWorkingDays('2026-10-23', 1)).toBe('2026-10-26');
  });

  test('counts back as well; zero is the day itself', () => {
    expect(addWorkingDays('2026-04-07', -1)).toBe('2026-04-02');
    expect(addWorkingDays('2026-04-05', 0)).toBe('2026-04-05');
  });
});

describe('the last day of a term under the Algemene termijnenwet', () => {
  test('stays on a working day', () => {
    expect(shiftedLastDay('2026-06-05')).toBe('2026-06-05');
  });

  test.each([
    ['a Saturday', '2026-06-06', '2026-06-08'],
    ['a Sunday', '2026-06-07', '2026-06-08'],
    ['27 April', '2026-04-27', '2026-04-28'],
    ['5 May', '2026-05-05', '2026-05-06'],
    ['Good Friday', '2026-04-03', '2026-04-07'],
    ['Easter Monday', '2026-04-06', '2026-04-07'],
    ['Whit Monday', '2026-05-25', '2026-05-26'],
    ['Christmas on a Friday', '2026-12-25', '2026-12-28'],
    ['New Year’s Day', '2027-01-01', '2027-01-04'],
    ['a Saturday before the turn of the year', '2022-12-31', '2023-01-02'],
  ])('moves on from %s', (_name, day, shifted) => {
    expect(shiftedLastDay(day)).toBe(shifted);
  });

  test('moves on from a day that a decree equates with a public holiday', () => {
    expect(shiftedLastDay('2026-05-14')).toBe('2026-05-18');
    expect(shiftedLastDay('2026-01-01')).toBe('2026-01-05');
    expect(shiftedLastDay('2024-12-25')).toBe('2024-12-30');
  });
});
