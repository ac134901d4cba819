import { expect, test } from '@jest/globals';
import { groupCommit } from './group-commit.js';

/** Writes that end when the test says so. */
function heldWrites() {
  const writes: { items: readonly string[]; end(error?: Error): void }[] = [];
  const keep = groupCommit<string>(
    (items) =>
      new Promise<void>((resolve, reject) => {
        writes.push({
          items,
          end: (error) => (error ? reject(error) : resolve()),
        });
      }),
  );
  return { writes, keep };
}
const settled = async (promise: Promise<unknown>) =>
  Promise.race([
    promise.then(
      () => 'kept',
      () => 'failed',
    ),
    new Promise((resolve) => setImmediate(resolve, 'waiting')),
  ]);

test('what comes while a write is under way goes together in the next', async () => {
  const { writes, keep } = heldWrites();
  const [a, b, c] = ['a', 'b', 'c'].map(keep) as [
    Promise<void>,
    Promise<void>,
    Promise<void>,
  ];
  expect(writes.map(({ items }) => items)).toEqual([['a']]);
  writes[0]!.end();
  expect(await settled(a)).toBe('kept');
  expect(await settled(b)).toBe('waiting');
  expect(writes.map(({ items }) => items)).toEqual([['a'], ['b', 'c']]);
  writes[1]!.end();
  await Promise.all([b, c]);
});

test('nothing is kept by a write that fails, and the next one is tried', async () => {
  const { writes, keep } = heldWrites();
  const first = keep('a');
  const next = keep('b');
  writes[0]!.end(new Error('full'));
  expect(await settled(first)).toBe('failed');
  expect(await settled(next)).toBe('waiting');
  writes[1]!.end();
  expect(await settled(next)).toBe('kept');
  const later = keep('c');
  writes[2]!.end();
  expect(await settled(later)).toBe('kept');
});
