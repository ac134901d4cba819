import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { auditModel } from '../audit/audit-tables.js';
import { testDatabase } from '../testing/test-partner.js';
import { openDatabase, type Database } from './database.js';
import { keepLease, Lease, leaseTimes, underLease } from './lease.js';

let database: Database;
let drop: () => Promise<void>;
const usual = { ...leaseTimes };
beforeAll(async () => {
  ({ database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  ));
  Object.assign(leaseTimes, {
    renewEvery: 100,
    heldFor: 400,
    takenOverAfter: 600,
  });
});
afterAll(async () => {
  Object.assign(leaseTimes, usual);
  await database.close();
  await drop();
});

let count = 0;
const newName = () => `lease ${(count += 1)}`;
const until = async (condition: () => boolean | Promise<boolean>) => {
  while (!(await condition())) await setTimeout(20);
};

test('of ten processes that start at once one holds the lease', async () => {
  const name = newName();
  const leases = Array.from({ length: 10 }, () => new Lease(database, name));
  const held = await Promise.all(leases.map((lease) => lease.hold()));
  expect(held.filter(Boolean)).toHaveLength(1);
  const again = await Promise.all(leases.map((lease) => lease.hold()));
  expect(again).toEqual(held);
});

test('a holder that renews keeps the lease, and one that dies is replaced', async () => {
  const name = newName();
  const first = keepLease(database, name);
  await until(() => first.isHeld());
  const second = new Lease(database, name);
  for (
    const end = Date.now() + 3 * leaseTimes.takenOverAfter;
    Date.now() < end;
  ) {
    expect(await second.hold()).toBe(false);
    await setTimeout(50);
  }
  await first.stop();
  expect(await second.hold()).toBe(true);
  const third = new Lease(database, name);
  expect(await third.hold()).toBe(false);
  await until(() => third.hold());
  expect(second.isHeld()).toBe(false);
});

test('a holder that hangs and comes back no longer holds what was taken over, and does not take it back', async () => {
  const name = newName();
  const hanging = new Lease(database, name);
  expect(await hanging.hold()).toBe(true);
  const other = keepLease(database, name);
  await until(() => other.isHeld());
  expect(hanging.isHeld()).toBe(false);
  expect(await hanging.hold()).toBe(false);
  await hanging.release();
  await setTimeout(2 * leaseTimes.renewEvery);
  expect(other.isHeld()).toBe(true);
  await other.stop();
});

test('no two processes ever hold it at once, also when one after the other hangs', async () => {
  const name = newName();
  const leases = Array.from({ length: 4 }, () => new Lease(database, name));
  let holders = 0;
  for (
    const end = Date.now() + 6 * leaseTimes.takenOverAfter;
    Date.now() < end;
  ) {
    // Only one of them renews at a time; which one changes.
    const active = leases[Math.floor(Math.random() * leases.length)]!;
    for (let turn = 0; turn < 10; turn += 1) {
      if (await active.hold()) holders += 1;
      expect(leases.filter((lease) => lease.isHeld()).length).toBeLessThan(2);
      await setTimeout(50);
    }
  }
  expect(holders).toBeGreaterThan(0);
});

test('work under a lease is refused while another process does it, and waits for it when it may', async () => {
  const name = newName();
  const refused = { waitSeconds: 0, taken: 'It runs already.' };
  let end = () => {};
  const running = underLease(database, name, refused, async (check) => {
    await new Promise<void>((resolve) => (end = resolve));
    check();
    return 'done';
  });
  await until(async () => {
    const found = await database.read((manager) =>
      manager.query<{ holder: string }[]>(
        `SELECT holder FROM lease WHERE name = '${name}'`,
      ),
    );
    return found.length > 0;
  });
  await expect(
    underLease(database, name, refused, () => Promise.resolve()),
  ).rejects.toThrow('It runs already.');
  const waiting = underLease(
    database,
    name,
    { ...refused, waitSeconds: 30 },
    () => Promise.resolve('done after it'),
  );
  end();
  expect(await running).toBe('done');
  expect(await waiting).toBe('done after it');
});
