import { expect, test } from '@jest/globals';
import { inChunks } from './bulk.js';

test('a list is cut in chunks that hold every one once', () => {
  expect(inChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inChunks([], 2)).toEqual([]);
});
