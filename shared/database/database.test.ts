import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Betrokkenheid } from '../access/betrokkenheid.js';
import { relationWithDji } from '../testing/betrokkenheid.js';
import {
  openDatabase,
  type Database,
  type DatabaseLocation,
} from './database.js';
import { Lease } from './lease.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../subgraph/partner-database.js';
import {
  onServer,
  testDatabase,
  testDataKeys,
} from '../testing/test-partner.js';

const model = { entities: ketenEntities, migrations: ketenMigrations };
const folder = mkdtempSync(join(tmpdir(), 'database-'));

describe('the embedded database', () => {
  const embedded = {
    databaseUrl: join(folder, 'embedded.db'),
    dataKeys: testDataKeys,
  };
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(embedded, model);
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  const count = () => database.read((manager) => manager.count(Betrokkenheid));

  test('keeps all of 50 accepted writes while concurrent ones are rejected', async () => {
    const writes = Array.from({ length: 100 }, (_, index) =>
      database.write(async (manager) => {
        await manager.insert(Betrokkenheid, relationWithDji(randomUUID()));
        await new Promise((resolve) => setImmediate(resolve));
        if (index % 2) throw new Error('refused');
      }),
    );
    const outcomes = await Promise.allSettled(writes);
    expect(
      outcomes.filter(({ status }) => status === 'fulfilled'),
    ).toHaveLength(50);
    expect(await count()).toBe(50);
  });

  test('shows a reader nothing of a write that is not finished', async () => {
    const before = await count();
    const write = database.write(async (manager) => {
      await manager.insert(Betrokkenheid, relationWithDji(randomUUID()));
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('refused');
    });
    const seen = count();
    await expect(write).rejects.toThrow('refused');
    expect(await seen).toBe(before);
  });

  test('lets units nest, and rolls back what an inner one wrote', async () => {
    const before = await count();
    const outer = database.write(async () => {
      await database.write((manager) =>
        manager.insert(Betrokkenheid, relationWithDji(randomUUID())),
      );
      expect(await count()).toBe(before + 1);
      throw new Error('refused');
    });
    await expect(outer).rejects.toThrow('refused');
    expect(await count()).toBe(before);
  });

  test('has nothing of what was deleted in its files when it is closed', async () => {
    const location = { ...embedded, databaseUrl: join(folder, 'deleted.db') };
    const other = await openDatabase(location, model);
    await other.write((manager) =>
      manager.insert(Betrokkenheid, relationWithDji('to-be-forgotten')),
    );
    await other.write((manager) =>
      manager.delete(Betrokkenheid, { justitiabeleId: 'to-be-forgotten' }),
    );
    await other.close();
    const files = readdirSync(folder).filter((name) =>
      name.startsWith('deleted.db'),
    );
    const bytes = files.map((name) =>
      readFileSync(join(folder, name), 'latin1'),
    );
    expect(bytes.join('')).toContain('betrokkenheid');
    expect(bytes.join('').includes('to-be-forgotten')).toBe(false);
  });

  test('refuses a write inside a read instead of waiting for ever', async () => {
    const nested = database.read(() => database.write(() => Promise.resolve()));
    await expect(nested).rejects.toThrow('inside a read');
  });

  test('opens again with what was written, and migrates only once', async () => {
    const again = await openDatabase(embedded, model);
    const rows = await again.read((manager) => manager.count(Betrokkenheid));
    await again.close();
    expect(rows).toBe(await count());
  });
});

test('a write waits for one that runs alone, and what runs alone for a write', async () => {
  const { database, drop } = await testDatabase((location) =>
    openDatabase(location, model),
  );
  const order: string[] = [];
  /** Says when it has begun, and does not end before it is let go. */
  const held = (kind: 'write' | 'exclusive') => {
    const name = `${kind} ${order.length}`;
    let letGo = () => {};
    let ended: Promise<unknown> = Promise.resolve();
    const begun = new Promise<void>((resolve) => {
      ended = database[kind](async (manager) => {
        await manager.insert(Betrokkenheid, relationWithDji(randomUUID()));
        resolve();
        await new Promise<void>((go) => (letGo = go));
        order.push(name);
      });
    });
    return { begun, ended: () => ended, letGo: () => letGo() };
  };
  for (const [first, second] of [
    ['exclusive', 'write'],
    ['write', 'exclusive'],
  ] as const) {
    order.length = 0;
    const one = held(first);
    await one.begun;
    const other = database[second](async () => void order.push(second));
    await new Promise((resolve) => setTimeout(resolve, 50));
    one.letGo();
    await Promise.all([one.ended(), other]);
    expect(order).toEqual([`${first} 0`, second]);
  }
  await database.close();
  await drop();
});

describe('what a write holds', () => {
  let database: Database;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    ({ database, drop } = await testDatabase((location) =>
      openDatabase(location, model),
    ));
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });
  const countOf = (justitiabeleId: string) =>
    database.read((manager) =>
      manager.countBy(Betrokkenheid, { justitiabeleId }),
    );

  test('no other write holds: of twenty that count first, three fill a limit of three', async () => {
    const writes = Array.from({ length: 20 }, () =>
      database.write(async (manager) => {
        const count = await manager.countBy(Betrokkenheid, {
          justitiabeleId: 'limited',
        });
        if (count >= 3) return;
        await manager.insert(Betrokkenheid, {
          ...relationWithDji('limited'),
          organisatie: randomUUID().slice(0, 20),
        });
      }, 'limited'),
    );
    await Promise.all(writes);
    expect(await countOf('limited')).toBe(3);
  });

  test('is held from its start: an inner write may hold the same and nothing else', async () => {
    const nested = (outer: string | null, inner: string) =>
      database.write(
        () => database.write(() => Promise.resolve('written'), inner),
        outer,
      );
    expect(await nested('a', 'a')).toBe('written');
    await expect(nested(null, 'a')).rejects.toThrow('from its start');
    await expect(nested('a', 'b')).rejects.toThrow('from its start');
  });

  test('is free again after a write that failed', async () => {
    const failing = database.write(
      () => Promise.reject(new Error('refused')),
      'a',
    );
    await expect(failing).rejects.toThrow('refused');
    expect(await database.write(() => Promise.resolve('written'), 'a')).toBe(
      'written',
    );
  });

  const testOnServer = onServer ? test : test.skip;

  testOnServer(
    'a write whose row somebody else made meanwhile is done again, and sees it',
    async () => {
      const shared = { ...relationWithDji('made-at-once') };
      const seen: number[] = [];
      const write = () =>
        database.write(async (manager) => {
          const known = await manager.countBy(Betrokkenheid, {
            justitiabeleId: 'made-at-once',
          });
          seen.push(known);
          if (known === 0)
            await manager.insert(Betrokkenheid, {
              ...shared,
              id: randomUUID(),
            });
        });
      await Promise.all([write(), write(), write()]);
      expect(await countOf('made-at-once')).toBe(1);
      expect(seen.at(-1)).toBe(1);
    },
  );

  testOnServer(
    'a write that waits for a row too long tells that it can be tried again',
    async () => {
      let letGo = () => {};
      let begun = () => {};
      const holds = new Promise<void>((resolve) => (begun = resolve));
      const first = database.write(async (manager) => {
        await manager.insert(Betrokkenheid, {
          ...relationWithDji('waited-for'),
          id: 'waited-for',
        });
        begun();
        await new Promise<void>((resolve) => (letGo = resolve));
      });
      await holds;
      const second = database.write(async (manager) => {
        await manager.query('SET innodb_lock_wait_timeout = 1');
        await manager.update(
          Betrokkenheid,
          { id: 'waited-for' },
          { organisatie: 'other' },
        );
      });
      await expect(second).rejects.toMatchObject({
        extensions: { code: 'OVERLOADED' },
      });
      letGo();
      await first;
    },
  );
});

test('a database of another kind is refused in plain words', async () => {
  await expect(
    openDatabase(
      { databaseUrl: 'postgres://x/y', dataKeys: testDataKeys },
      model,
    ),
  ).rejects.toThrow('other kinds are not supported');
});

(onServer ? test : test.skip)(
  'a database that another process is migrating does not start a second migration',
  async () => {
    let location: DatabaseLocation | undefined;
    const { database, drop } = await testDatabase((given) => {
      location = given;
      return openDatabase(given, model);
    });
    const other = new Lease(database, 'migration');
    await other.hold();
    await expect(openDatabase(location!, model, 0)).rejects.toThrow(
      'is being migrated by another process',
    );
    await other.release();
    await (await openDatabase(location!, model, 0)).close();
    await database.close();
    await drop();
  },
);

(onServer ? test : test.skip)(
  'of processes that start at once on an empty database one migrates, and all open it',
  async () => {
    let open: (() => Promise<Database>) | undefined;
    const { database, drop } = await testDatabase((location) => {
      open = () => openDatabase(location, model);
      return openDatabase(location, { entities: [], migrations: [] });
    });
    await database.write((manager) =>
      manager.query('DROP TABLE IF EXISTS migrations, lease'),
    );
    const opened = await Promise.all(Array.from({ length: 5 }, open!));
    for (const each of opened)
      expect(await each.read((manager) => manager.count(Betrokkenheid))).toBe(
        0,
      );
    await Promise.all([...opened, database].map((each) => each.close()));
    await drop();
  },
);
