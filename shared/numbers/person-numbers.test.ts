import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { dataKeys } from './data-keys.js';
import type { Database } from '../database/database.js';
import { openKetenDatabase } from '../subgraph/partner-database.js';
import { newDataKey, onServer, testDatabase } from '../testing/test-partner.js';
import { Persoonsnummer } from './person-number.js';
import { createPersonNumberStore } from './person-numbers.js';
import { rotateKeys } from './rotate-keys.js';

const keysOf = (...keys: string[]) => dataKeys('DJI_DATA_KEYS', keys.join());
const k1 = newDataKey('k1');
const k2 = newDataKey('k2');
const folder = mkdtempSync(join(tmpdir(), 'nummers-'));
const own = { person: Persoonsnummer, entities: [], migrations: [] };
let location: { databaseUrl: string };
let drop: () => Promise<void>;
const opened: Database[] = [];

/** The same database, as a process with these keys has it. */
const open = async (...keys: string[]) => {
  const database = await openKetenDatabase(
    { ...location, dataKeys: keysOf(...keys) },
    own,
  );
  opened.push(database);
  return database;
};
const numbersOf = (database: Database) =>
  createPersonNumberStore<'bsn'>(database);
const rowsOf = (database: Database) =>
  database.read((manager) => manager.find(Persoonsnummer));

beforeAll(async () => {
  const made = await testDatabase((given) => {
    location =
      given.databaseUrl === ':memory:'
        ? { databaseUrl: join(folder, 'nummers.db') }
        : given;
    return openKetenDatabase({ ...given, ...location }, own);
  });
  drop = made.drop;
  opened.push(made.database);
});
afterAll(async () => {
  for (const database of opened) await database.close();
  await drop();
  rmSync(folder, { recursive: true });
});

beforeEach(() => opened[0]!.write((manager) => manager.clear(Persoonsnummer)));

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of given) found.push(one);
  return found;
}

const begin = async (database: Database) => {
  await numbersOf(database).insert([
    { id: 'a', numbers: { bsn: '999990019' } },
    { id: 'b', numbers: { bsn: '999990020' } },
    { id: 'c', numbers: { bsn: null } },
  ]);
};

/** In one process two embedded databases on a file block each other; in two, the file's lock keeps their writes apart. */
const testOnServer = onServer ? test : test.skip;

describe('numbers of people', () => {
  test('are read by person and found by number, and who has none has none', async () => {
    const database = await open(k1);
    await begin(database);
    const { byJustitiabele, idsByNumber } = numbersOf(database);
    const read = await byJustitiabele(['a', 'c'], null);
    expect(
      read.map(({ justitiabeleId, soort, open: decrypt }) => [
        justitiabeleId,
        soort,
        decrypt(),
      ]),
    ).toEqual([['a', 'bsn', '999990019']]);
    expect(await idsByNumber('bsn', ['999990020', '999990032'])).toEqual(
      new Map([['999990020', 'b']]),
    );
  });

  test('are found while they rest under an older key', async () => {
    await begin(await open(k1));
    const { idsByNumber, byNumbers } = numbersOf(await open(k2, k1));
    expect(await idsByNumber('bsn', ['999990019'])).toEqual(
      new Map([['999990019', 'a']]),
    );
    const [a] = await byNumbers({ bsn: '999990019' });
    expect(a!.open()).toBe('999990019');
  });

  test('cannot be swapped between people', async () => {
    const database = await open(k1);
    await begin(database);
    const [a] = await rowsOf(database);
    await database.write((manager) =>
      manager.update(
        Persoonsnummer,
        { justitiabeleId: 'b' },
        { versleuteld: a!.versleuteld },
      ),
    );
    const [b] = await numbersOf(database).byJustitiabele(['b'], null);
    expect(() => b!.open()).toThrow('stood in another row');
  });

  test('are never given to a second person, whichever key they rest under', async () => {
    const database = await open(k1);
    await begin(database);
    const late = { id: 'd', numbers: { bsn: '999990019' } };
    await expect(numbersOf(database).insert([late])).rejects.toThrow();
    const next = await open(k2, k1);
    await expect(numbersOf(next).insert([late])).rejects.toThrow();
    expect(await rowsOf(database)).toHaveLength(2);
  });

  testOnServer(
    'are given once when two processes with keys in another order take one at the same moment',
    async () => {
      const before = await open(k1, k2);
      const after = await open(k2, k1);
      await begin(before);
      for (let round = 0; round < 10; round++) {
        const bsn = String(999_980_000 + round);
        const takes = [before, after].map((database, index) =>
          numbersOf(database).insert([
            { id: `${round}-${index}`, numbers: { bsn } },
          ]),
        );
        const outcomes = await Promise.allSettled(takes);
        expect(outcomes.map(({ status }) => status).sort()).toEqual([
          'fulfilled',
          'rejected',
        ]);
      }
    },
  );

  test('that these keys do not open stop the start, by the name of the setting', async () => {
    await begin(await open(k1));
    await expect(open(k2)).rejects.toThrow(
      "is encrypted with the key 'k1', which is not in DJI_DATA_KEYS",
    );
    await expect(open(newDataKey('k1'))).rejects.toThrow(
      "DJI_DATA_KEYS: the key 'k1' is not the one that the database",
    );
  });
});

describe('rotation', () => {
  test('brings every number under the newest key, and is then done', async () => {
    await begin(await open(k1));
    const database = await open(k2, k1);
    const keys = { totaal: 2, nieuwste: 'k2', oudere: ['k1'] };
    expect(await all(rotateKeys(database))).toEqual([
      { vernieuwd: 0, ...keys },
      { vernieuwd: 2, ...keys },
    ]);
    expect(await all(rotateKeys(database))).toHaveLength(1);
    const { byJustitiabele, idsByNumber } = numbersOf(await open(k2));
    const [a] = await byJustitiabele(['a'], null);
    expect(a!.open()).toBe('999990019');
    expect(await idsByNumber('bsn', ['999990020'])).toEqual(
      new Map([['999990020', 'b']]),
    );
  });

  testOnServer(
    'leaves alone what an act changed after it was read',
    async () => {
      const other = await open(k1);
      await begin(other);
      const database = await open(k2, k1);
      // Now and then its lock would be the one that the rotation holds.
      const unlocked: Database = {
        ...other,
        write: (work) => other.read(work),
      };
      let changed: Promise<unknown> | undefined;
      const meddled: Database = {
        ...database,
        write: (work) =>
          database.write((manager) =>
            work(
              Object.assign(Object.create(manager) as EntityManager, {
                update: async (
                  ...change: Parameters<EntityManager['update']>
                ) => {
                  await (changed ??= numbersOf(unlocked).replace('a', {
                    bsn: '999990032',
                  }));
                  return manager.update(...change);
                },
              }),
            ),
          ),
      };
      await all(rotateKeys(meddled));
      const [a] = await numbersOf(database).byJustitiabele(['a'], null);
      expect(a!.open()).toBe('999990032');
    },
  );
});
