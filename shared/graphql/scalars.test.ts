import { describe, expect, test } from '@jest/globals';
import { DateScalar, DateTimeScalar } from './scalars.js';

describe('Date and DateTime', () => {
  test('take days and moments that exist', () => {
    expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
    expect(DateTimeScalar.parseValue('2026-11-23T10:00:00.000Z')).toBe(
      '2026-11-23T10:00:00.000Z',
    );
  });

  test.each(['2023-02-29', 20240229, '2024-02-29T00:00:00.000Z', null])(
    'Date refuses %p and does not repeat it',
    (value) => {
      expect(() => DateScalar.parseValue(value)).toThrow(
        'Date must look like YYYY-MM-DD.',
      );
    },
  );

  test.each([
    '2026-11-23',
    '2026-11-23T10:00:00Z',
    '2026-11-23T10:00:00+01:00',
  ])('DateTime refuses %p', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(
      'DateTime must look like',
    );
  });
});
