import { describe, expect, test } from '@jest/globals';
import { holdsBsn, isBsn } from './bsn.js';

describe('the elfproef', () => {
  test('holds for a number whose weighted sum is a multiple of eleven', () => {
    expect(isBsn('111222333')).toBe(true);
    expect(isBsn('123456782')).toBe(true);
  });

  test.each(['111222334', '213222333', '000000000', '11122233', 'a11222333'])(
    'refuses %s',
    (value) => {
      expect(isBsn(value)).toBe(false);
    },
  );
});

describe('a BSN in a text', () => {
  test.each([
    '111222333',
    'Zijn nummer is 111222333.',
    'bsn111222333x',
    '111 222 333',
    '1112.22.333',
    '111-222-333',
    '1 1 1 2 2 2 3 3 3',
    '1112\u00a022\u2009333',
    '111\u2013222\u2014333',
    '111 - 222 - 333',
    '111\u200b222\u200b333',
    '１１１２２２３３３',
    'in 2026 111222333',
    '111222333 2026',
    '2026 111 222 333 12',
    '111222333111222333 en 111222333',
  ])('%j holds one', (text) => {
    expect(holdsBsn(text)).toBe(true);
  });

  test.each([
    '',
    '111222334',
    '1112223330',
    '0111222333',
    'bel 06-12345678',
    'bel 030 123 45 67',
    '111,222,333',
    '111 of 222 of 333',
    '2026-01-05T12:30:00.000Z',
    '000000000',
  ])('%j holds none', (text) => {
    expect(holdsBsn(text)).toBe(false);
  });

  test('a long text takes no longer than its length', () => {
    expect(holdsBsn('1 '.repeat(200_000))).toBe(false);
    expect(holdsBsn('1'.repeat(200_000))).toBe(false);
    expect(holdsBsn('1    .'.repeat(100_000))).toBe(false);
  });
});
