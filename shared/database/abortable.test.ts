import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditModel } from '../audit/audit-tables.js';
import { testDatabase } from '../testing/test-partner.js';
import { abortable } from './abortable.js';
import { openDatabase, type Database } from './database.js';

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  ));
});
afterAll(async () => {
  await database.close();
  await drop();
});

type Work = Parameters<Database['read']>[0];
const statement: Work = (manager) => manager.query('SELECT 1');
const refused = { extensions: { code: 'DEADLINE_EXCEEDED' } };

function aborting() {
  const controller = new AbortController();
  return {
    own: abortable(database, controller.signal),
    abort: () => controller.abort(),
  };
}

test('after the signal no read and no write begins', async () => {
  const { own, abort } = aborting();
  await own.read(statement);
  abort();
  const before = database.statements();
  await expect(own.read(statement)).rejects.toMatchObject(refused);
  await expect(own.write(statement)).rejects.toMatchObject(refused);
  expect(database.statements()).toBe(before);
});

test('in a write that began before the signal, statements and units go on', async () => {
  const { own, abort } = aborting();
  const before = database.statements();
  await own.write(async (manager) => {
    abort();
    await statement(manager);
    await own.read(statement);
    await own.write(statement);
  });
  expect(database.statements()).toBe(before + 3);
});

test('after such a write its result can be read, and no other write begins', async () => {
  const { own, abort } = aborting();
  await own.write(async (manager) => {
    abort();
    await statement(manager);
  });
  await own.read(statement);
  await expect(own.write(statement)).rejects.toMatchObject(refused);
});
