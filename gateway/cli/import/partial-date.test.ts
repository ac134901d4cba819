import { describe, expect, test } from '@jest/globals';
import { achttiendeVerjaardag, dagOf, datumOf } from './partial-date.js';

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
    expect(datumOf(value)).toBe(expected);
  });

  test('counts as a day only when all of it is known', () => {
    expect(['20301203', '20301200', '00000000', ''].map(dagOf)).toEqual([
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
  ])('%s makes of age by %s at the latest', (value, expected) => {
    expect(achttiendeVerjaardag(value)).toBe(expected);
  });
});
