import { describe, expect, test } from '@jest/globals';
import {
  eighteenthBirthday,
  fullDateOf,
  partialDateOf,
} from './partial-date.js';

describe('a date of the register', () => {
  test.each([
    ['19851201', '1985-12-01'],
    ['19851200', '1985-12'],
    ['19850000', '1985'],
    ['19850013', '1985'],
    ['00000000', null],
    ['', null],
    ['19851301', undefined],
    ['20230229', undefined],
    ['1985', undefined],
    ['05', undefined],
  ])('%s is %s', (value, expected) => {
    expect(partialDateOf(value)).toBe(expected);
  });

  test('is a day only when it is fully known', () => {
    expect(['20301203', '20301200', '00000000', ''].map(fullDateOf)).toEqual([
      '2030-12-03',
      null,
      null,
      null,
    ]);
  });

  test.each([
    ['20081120', '2026-11-20'],
    ['20080200', '2026-03-01'],
    ['20080000', '2027-01-01'],
    ['20080229', '2026-02-28'],
    ['00000000', null],
  ])(
    '%s as date of birth makes an adult by %s at the latest',
    (value, expected) => {
      expect(eighteenthBirthday(value)).toBe(expected);
    },
  );
});
