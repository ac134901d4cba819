import { describe, expect, test } from '@jest/globals';
import { foutOf } from './fout-of.fixture.js';
import { checkDoneOn, checkText } from './input-checks.js';

describe('a text', () => {
  test.each([
    ['', 'REGEL'],
    ['   ', 'REGEL'],
    ['x', undefined],
    ['x'.repeat(500), undefined],
    [` ${'x'.repeat(500)} `, undefined],
    ['x'.repeat(501), 'REGEL'],
  ])('has 1 to 500 characters (case %#)', (value, code) => {
    const fout = foutOf(() => checkText(value, 'Een tekst', 'veld'));
    expect(fout?.code).toBe(code);
    expect(fout?.veld).toBe(code && 'veld');
  });

  test('is trimmed', () => {
    expect(checkText(' a b ', 'Een tekst', 'veld')).toBe('a b');
  });
});

describe('the day on which something was done', () => {
  // 23:30 on 30 April in UTC is 1 May in Amsterdam.
  const recordedAt = '2026-04-30T23:30:00.000Z';
  test.each([
    ['2026-04-30', 'REGEL'],
    ['2026-05-01', undefined],
    ['2026-05-05', undefined],
    ['2026-05-06', 'REGEL'],
  ])(
    'recorded on 1 May, and today is 5 May: done on %s gives %s',
    (day, code) => {
      const fout = foutOf(() =>
        checkDoneOn(day, recordedAt, '2026-05-05', {
          sentence: 'Dit kan niet',
          field: 'veld',
        }),
      );
      expect(fout?.code).toBe(code);
    },
  );
});
