import { setImmediate } from 'node:timers/promises';

import { NoConnection } from './database-pool.js';

/** An item that is waiting to be committed. */
interface Pending<Item> {
  item: Item;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Turns of the event loop in which items may join a group, when the group before was shared too: under load several requests become ready
 * meanwhile, and a commit costs more than their rows. A request alone would only be later; it waits for one turn, because an embedded database
 * blocks the event loop while it writes.
 */
const turns = 3;

/**
 * Group commit: items of concurrent requests share one write, and items that arrive during a write form the next group. The promise resolves
 * once the item is durable, and rejects when its write fails, or with OVERLOADED when `limit` items wait.
 */
export function groupCommit<Item>(
  write: (items: readonly Item[]) => Promise<unknown>,
  limit = 2_000,
): (item: Item) => Promise<void> {
  let queue: Pending<Item>[] = [];
  let isWriting = false;
  let wasShared = false;

  async function run(): Promise<void> {
    isWriting = true;
    while (queue.length > 0) {
      for (let left = wasShared ? turns : 1; left > 0; left--)
        await setImmediate();
      const group = queue;
      queue = [];
      wasShared = group.length > 1;
      try {
        await write(group.map(({ item }) => item));
        for (const { done } of group) done();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    isWriting = false;
  }

  return (item) =>
    new Promise((done, failed) => {
      if (queue.length >= limit) return failed(new NoConnection());
      queue.push({ item, done, failed });
      if (!isWriting) void run();
    });
}
