import { describe, expect, test } from '@jest/globals';
import { isBsn } from './bsn.js';

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
