import { setImmediate } from 'node:timers/promises';

/** Somebody who waits until his item is kept. */
interface Waiting<Item> {
  item: Item;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Keeps items durably, those of concurrent requests in one write: while one is under way the next gathers. What it returns resolves when
 * the item is kept, and not before; it rejects when its write fails.
 */
export function groupCommit<Item>(
  write: (items: readonly Item[]) => Promise<unknown>,
): (item: Item) => Promise<void> {
  let gathering: Waiting<Item>[] = [];
  let isWriting = false;

  async function run(): Promise<void> {
    isWriting = true;
    while (gathering.length > 0) {
      // An embedded database lets nothing happen while it writes: whoever is ready now goes along.
      await setImmediate();
      const group = gathering;
      gathering = [];
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
      gathering.push({ item, done, failed });
      if (!isWriting) void run();
    });
}
