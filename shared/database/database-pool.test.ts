import { expect, test } from '@jest/globals';
import type { Database, DatabaseLocation } from './database.js';
import { openDatabase } from './database.js';
import { boundPool, turns, type DatabasePool } from './database-pool.js';
import { onServer, testDatabase } from '../testing/test-partner.js';

const testOnServer = onServer ? test : test.skip;
const overloaded = {
  extensions: {
    code: 'OVERLOADED',
    http: { status: 503, headers: new Map([['retry-after', '1']]) },
  },
};

/** A database of which a pool of two connections is held; `let go` by the result. */
async function heldPool() {
  const { database, drop } = await testDatabase((location: DatabaseLocation) =>
    openDatabase(
      { ...location, databasePoolSize: 2 },
      { entities: [], migrations: [] },
    ),
  );
  const held = [hold(database), hold(database)];
  await Promise.all(held.map(({ begun }) => begun));
  const letGo = async () => {
    for (const each of held) each.end();
    await Promise.all(held.map(({ done }) => done));
  };
  return {
    use: () => database.pool(),
    read: () => database.read((manager) => manager.query('SELECT 1 AS one')),
    write: () => database.write((manager) => manager.query('SELECT 1 AS one')),
    letGo,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

function hold(database: Database) {
  let end = () => {};
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const done = database.write(async (manager) => {
    await manager.query('SELECT 1');
    begin();
    await new Promise<void>((resolve) => (end = resolve));
  });
  return { begun, done, end: () => end() };
}

testOnServer(
  'who waits too long for a connection learns of overload, and the pool is whole afterwards',
  async () => {
    const { read, write, letGo, close } = await heldPool();
    await Promise.all([
      expect(read()).rejects.toMatchObject(overloaded),
      expect(write()).rejects.toMatchObject(overloaded),
    ]);
    await letGo();
    for (let n = 0; n < 4; n++) expect(await read()).toEqual([{ one: 1 }]);
    await close();
  },
);

testOnServer(
  'a limited number waits for a connection; any more are refused at once',
  async () => {
    const { read, letGo, close } = await heldPool();
    const outcomes: string[] = [];
    const all = Array.from({ length: 50 }, () =>
      read().then(
        () => outcomes.push('read'),
        () => outcomes.push('refused'),
      ),
    );
    while (outcomes.length < 10)
      await new Promise((resolve) => setImmediate(resolve));
    await letGo();
    await Promise.all(all);
    expect(outcomes).toEqual([
      ...Array<string>(10).fill('refused'),
      ...Array<string>(40).fill('read'),
    ]);
    await close();
  },
);

testOnServer(
  'a pool counts its connections in use, idle and waited for',
  async () => {
    const { use, read, letGo, close } = await heldPool();
    const reads = [read(), read(), read()];
    expect(use()).toEqual({ used: 2, idle: 0, waiting: 3, max: 2 });
    await letGo();
    await Promise.all(reads);
    expect(use()).toEqual({ used: 0, idle: 2, waiting: 0, max: 2 });
    await close();
  },
);

/** What a pool fails with whose server refuses a connection with this. */
async function failureOf(error: Error): Promise<unknown> {
  const pool: Pick<DatabasePool, 'getConnection'> = {
    getConnection: (callback) => callback(error),
  };
  boundPool(pool);
  return new Promise((resolve) => pool.getConnection(resolve));
}
const failure = (code: string) => Object.assign(new Error('no'), { code });

test.each([
  'ER_CON_COUNT_ERROR',
  'ER_TOO_MANY_USER_CONNECTIONS',
  'ER_USER_LIMIT_REACHED',
  'ECONNREFUSED',
])(
  'a server that refuses a connection (%s) is reported as overload',
  async (code) => {
    expect(await failureOf(failure(code))).toMatchObject(overloaded);
  },
);

test('a wrong password is not reported as overload', async () => {
  const denied = failure('ER_ACCESS_DENIED_ERROR');
  expect(await failureOf(denied)).toBe(denied);
});

test('a limited number waits for its turn on an embedded database', async () => {
  const inTurn = turns(2);
  const order: number[] = [];
  const work = (n: number) => inTurn(async () => order.push(n));
  const all = [work(1), work(2), work(3)];
  expect(inTurn.use()).toMatchObject({ waiting: 3 });
  await expect(work(4)).rejects.toMatchObject(overloaded);
  await Promise.all(all);
  await work(5);
  expect(order).toEqual([1, 2, 3, 5]);
  expect(inTurn.use()).toEqual({ used: 0, idle: 1, waiting: 0, max: 1 });
});
