import { expect, test } from '@jest/globals';
import { newSpanId } from './trace-context.js';

test('span ids are 8 bytes in hexadecimal, each another', () => {
  const ids = Array.from({ length: 5_000 }, newSpanId);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{16}$/);
  expect(new Set(ids).size).toBe(ids.length);
});
