import { expect, test } from '@jest/globals';
import type { CompiledEntities } from '../compile/compiled-fetch.js';
import { EntityEntries, representations } from './entity-batch.js';

test('every distinct representation is sent, also those whose hashes are equal, and equal ones once', () => {
  const entries = new EntityEntries();
  // Of so many, a dozen have the hash of another.
  const count = 300_000;
  for (let id = 0; id < count; id++)
    entries.add({ id: String(id) }, { target: id });
  expect(entries.all).toHaveLength(count);
  for (let id = 0; id < count; id += 1_000)
    entries.add({ id: String(id) }, { again: id });
  expect(entries.all).toHaveLength(count);
  expect(entries.all[5_000]!.targets).toEqual([
    { target: 5_000 },
    { again: 5_000 },
  ]);
});

test.each([[[]], [['a']], [['a', 'b', 'c']]])(
  'a batch of %j is a JSON list',
  (ids: string[]) => {
    const entries = new EntityEntries();
    for (const id of ids) entries.add({ id }, {});
    const batch = { entities: {} as CompiledEntities, entries, contexts: {} };
    expect(
      JSON.parse(Buffer.concat(representations(batch)).toString()),
    ).toEqual(ids.map((id) => ({ id })));
  },
);
