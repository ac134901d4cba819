import { expect, test } from '@jest/globals';
import { checkPeildatum } from './peildatum.js';

test('the peildatum can be any day until ten years ahead', () => {
  for (const day of ['0001-01-01', '2026-06-01', '2036-06-01'])
    expect(checkPeildatum(day, '2026-06-01')).toBe(day);
  for (const day of ['2036-06-02', '9999-12-31'])
    expect(() => checkPeildatum(day, '2026-06-01')).toThrow('10 years');
});
