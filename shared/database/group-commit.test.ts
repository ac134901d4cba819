import { expect, test } from '@jest/globals';
import { groupCommit } from './group-commit.js';

/** Writes that end when the test says so. */
function heldWrites(limit?: number) {
  const writes: { items: readonly string[]; end(error?: Error): void }[] = [];
  const keep = groupCommit<string>(
    (items) =>
      new Promise<void>((resolve, reject) => {
        writes.push({
          items,
          end: (error) => (error ? reject(error) : resolve()),
        });
      }),
    limit,
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

/** The turn of the loop in which a write begins. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('concurrent items share a write, and items that arrive during a write share the next', async () => {
  const { writes, keep } = heldWrites();
  const [a, b] = [keep('a'), keep('b')];
  await turn();
  const [c, d] = [keep('c'), keep('d')];
  await turn();
  expect(writes.map(({ items }) => items)).toEqual([['a', 'b']]);
  writes[0]!.end();
  expect(await settled(Promise.all([a, b]))).toBe('kept');
  expect(await settled(c)).toBe('waiting');
  expect(writes.map(({ items }) => items)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  writes[1]!.end();
  await Promise.all([c, d]);
});

test('an item for which there is no room is refused, those that wait are kept', async () => {
  const { writes, keep } = heldWrites(1);
  const first = keep('a');
  await turn();
  const next = keep('b');
  await expect(keep('c')).rejects.toMatchObject({
    extensions: { code: 'OVERLOADED' },
  });
  writes[0]!.end();
  await first;
  await turn();
  writes[1]!.end();
  await next;
});

test('a failed write rejects its items, and the next write is still executed', async () => {
  const { writes, keep } = heldWrites();
  const first = keep('a');
  await turn();
  const next = keep('b');
  writes[0]!.end(new Error('full'));
  expect(await settled(first)).toBe('failed');
  expect(await settled(next)).toBe('waiting');
  writes[1]!.end();
  expect(await settled(next)).toBe('kept');
  const later = keep('c');
  await turn();
  writes[2]!.end();
  expect(await settled(later)).toBe('kept');
});
