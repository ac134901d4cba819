import { setImmediate } from 'node:timers/promises';
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
/** Enough turns of the event loop for a group to be written. */
async function turns() {
  for (let turn = 0; turn < 10; turn++) await setImmediate();
}

const settled = async (promise: Promise<unknown>) =>
  Promise.race([
    promise.then(
      () => 'kept',
      () => 'failed',
    ),
    turns().then(() => 'waiting'),
  ]);

test('an item alone is written in the next turn of the event loop', async () => {
  const { writes, keep } = heldWrites();
  const alone = keep('a');
  await setImmediate();
  const next = keep('b');
  expect(writes.map(({ items }) => items)).toEqual([['a']]);
  writes[0]!.end();
  await alone;
  await turns();
  writes[1]!.end();
  await next;
});

test('a group waits some turns for others when the one before was shared', async () => {
  const { writes, keep } = heldWrites();
  const kept = [keep('a'), keep('b')];
  await turns();
  writes[0]!.end();
  await turns();
  kept.push(keep('c'));
  await setImmediate();
  kept.push(keep('d'));
  await turns();
  writes[1]!.end();
  await Promise.all(kept);
  expect(writes.map(({ items }) => items)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('concurrent items share a write, and items that arrive during a write share the next', async () => {
  const { writes, keep } = heldWrites();
  const [a, b] = [keep('a'), keep('b')];
  await turns();
  const [c, d] = [keep('c'), keep('d')];
  await turns();
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
  await turns();
  const next = keep('b');
  await expect(keep('c')).rejects.toMatchObject({
    extensions: { code: 'OVERLOADED' },
  });
  writes[0]!.end();
  await first;
  await turns();
  writes[1]!.end();
  await next;
});

test('a failed write rejects its items, and the next write is still executed', async () => {
  const { writes, keep } = heldWrites();
  const first = keep('a');
  await turns();
  const next = keep('b');
  writes[0]!.end(new Error('full'));
  expect(await settled(first)).toBe('failed');
  expect(await settled(next)).toBe('waiting');
  writes[1]!.end();
  expect(await settled(next)).toBe('kept');
  const later = keep('c');
  await turns();
  writes[2]!.end();
  expect(await settled(later)).toBe('kept');
});
