import { expect, test } from '@jest/globals';
import { manyByKey, oneByKey } from './loaders.js';

const rows = [
  { id: '2', of: 'b' },
  { id: '3', of: 'a' },
  { id: '1', of: 'b' },
];

test('rows come back in the order of the keys, null for an unknown one, in one call', async () => {
  const calls: (readonly string[])[] = [];
  const loader = oneByKey(
    (ids) => {
      calls.push(ids);
      return Promise.resolve(rows);
    },
    ({ id }) => id,
  );
  const answers = await Promise.all(
    ['1', '9', '2'].map((id) => loader.load(id)),
  );
  expect(answers).toEqual([rows[2], null, rows[0]]);
  expect(calls).toEqual([['1', '9', '2']]);
});

test('all rows of a key keep the order of the store, and a key without rows gives none', async () => {
  const loader = manyByKey(
    () => Promise.resolve(rows),
    (row) => row.of,
  );
  const answers = await Promise.all(
    ['a', 'c', 'b'].map((of) => loader.load(of)),
  );
  expect(answers).toEqual([[rows[1]], [], [rows[0], rows[2]]]);
});
