import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seed } from '../testing/seed.js';
import { Span } from './span.js';
import { jsonBytes, writeJson } from './write-json.js';

/** The value with some parts as spans of another buffer. */
function withSpans(value: unknown, draw: () => boolean): unknown {
  if (value !== null && value !== undefined && draw()) {
    const bytes = Buffer.from(`[${JSON.stringify(value)}]`);
    return new Span(bytes, 1, bytes.length - 1);
  }
  if (Array.isArray(value)) return value.map((each) => withSpans(each, draw));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withSpans(each, draw)]),
  );
}

test(`a value with spans is written as JSON.stringify writes it without (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.infiniteStream(fc.boolean()),
      (value, draws) => {
        const draw = () => draws.next().value as boolean;
        const mixed = withSpans(value, draw);
        const expected = JSON.stringify(value);
        expect(Buffer.concat(writeJson(mixed)).toString()).toBe(expected);
        const first = jsonBytes(mixed);
        expect(jsonBytes(mixed)).toEqual(first);
        expect(first.toString()).toBe(expected);
        expect(JSON.stringify(mixed)).toBe(expected);
      },
    ),
    { seed, numRuns: 300 },
  );
});

test('long texts and long spans are written whole, and a long span is not copied', () => {
  const long = 'ë"'.repeat(100_000);
  const bytes = Buffer.from(JSON.stringify(long));
  const span = new Span(bytes, 0, bytes.length);
  const parts = writeJson({ text: long, span, after: 1 });
  expect(JSON.parse(Buffer.concat(parts).toString())).toEqual({
    text: long,
    span: long,
    after: 1,
  });
  expect(parts.some(({ buffer }) => buffer === bytes.buffer)).toBe(true);
});

test('a value that cannot be written leaves nothing behind for the next one', () => {
  expect(() => jsonBytes(['999900012', 10n])).toThrow(TypeError);
  expect(jsonBytes({ id: '1' }).toString()).toBe('{"id":"1"}');
});
