import { expect, test } from '@jest/globals';
import { checkNesting, excessOf, maxDepth } from './nesting.js';

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

test('lists and objects are counted before they are parsed', () => {
  const json = Buffer.from('{"a":[[],{},"[[[[",[]]}');
  expect(excessOf(json, 5)).toBeNull();
  expect(excessOf(json, 4)).toBe('count');
});
