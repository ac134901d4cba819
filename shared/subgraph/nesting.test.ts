import { expect, test } from '@jest/globals';
import {
  checkNesting,
  excessOf,
  maxDepth,
  maxNumberLength,
} from './nesting.js';

const nested = (depth: number, open = '[', close = ']') =>
  open.repeat(depth) + close.repeat(depth);
const check = (json: string) => () => checkNesting(Buffer.from(json));

test('lists and objects may go so deep, not deeper', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    expect(check(nested(maxDepth, open, close))).not.toThrow();
    expect(check(nested(maxDepth + 1, open, close))).toThrow(
      'nested more than',
    );
  }
  expect(check(`[${'[],'.repeat(1_000)}[]]`)).not.toThrow();
});

test('brackets in strings do not count, escaped quotes included', () => {
  const brackets = '['.repeat(1_000);
  for (const text of [brackets, `"${brackets}`, `\\${brackets}`, '\\\\"[{'])
    expect(check(JSON.stringify([text, text]))).not.toThrow();
  expect(check(`["\\\\",${brackets}`)).toThrow('nested more than');
});

test('a long string ends at its first quote that is not escaped', () => {
  const brackets = '['.repeat(1_000);
  for (let length = 55; length < 75; length++)
    for (const end of ['', '\\"', '\\\\', '\\\\\\"', '\\"'.repeat(100)]) {
      const text = `"${'x'.repeat(length)}${end}`;
      expect(check(`[${text}${brackets}"]`)).not.toThrow();
      expect(check(`[${text}",${brackets}`)).toThrow('nested more than');
    }
  expect(check(`["${brackets}`)).not.toThrow();
});

test('a number may have so many digits, not more; a string may', () => {
  const digits = '1'.repeat(maxNumberLength);
  for (const json of [digits, `[-${digits}, "1${digits}"]`, `{"a":${digits}}`])
    expect(check(json)).not.toThrow();
  for (const json of [`1${digits}`, `[0.${digits}]`, `{"a":1e1${digits}}`])
    expect(check(json)).toThrow('digits');
});

test('lists and objects are counted before they are parsed', () => {
  const json = Buffer.from('{"a":[[],{},"[[[[",[]]}');
  expect(excessOf(json, 5)).toBeNull();
  expect(excessOf(json, 4)).toBe('count');
});
