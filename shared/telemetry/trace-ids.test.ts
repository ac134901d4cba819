import { expect, test } from '@jest/globals';
import { newSpanId, newTraceId } from './trace-ids.js';

const many = (newId: () => string) => Array.from({ length: 5_000 }, newId);

test('span ids are 8 bytes in hexadecimal, each another, in the order in which they were made', () => {
  const ids = many(newSpanId);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{16}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(ids.toSorted());
});

test('trace ids are 16 bytes in hexadecimal, begin with the time, and differ in their right-most 7 bytes', () => {
  const before = Date.now();
  const ids = many(newTraceId);
  const after = Date.now();
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{32}$/);
    const time = parseInt(id.slice(0, 12), 16);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(after);
  }
  expect(new Set(ids.map((id) => id.slice(-14))).size).toBe(ids.length);
});
