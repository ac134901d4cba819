import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  clientSuspensions,
  resumeClient,
  suspendClient,
} from '../../shared/access/client-suspension.js';
import { auditModel } from '../../shared/audit/audit-tables.js';
import { openDatabase, type Database } from '../../shared/database/database.js';
import { createLogger } from '../../shared/logger.js';
import { testDatabase } from '../../shared/testing/test-partner.js';
import {
  pollSuspendedClients,
  type SuspendedClients,
} from './suspended-clients.js';

const logger = createLogger('test', 'silent');
let database: Database;
let drop: () => Promise<void>;
let gateways: SuspendedClients[];
/** Whether the database answers the second gateway. */
let isThere = true;

beforeAll(async () => {
  ({ database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  ));
  const failing: Database = {
    ...database,
    read: (work) =>
      isThere ? database.read(work) : Promise.reject(new Error('away')),
  };
  gateways = [
    await pollSuspendedClients(database, logger),
    await pollSuspendedClients(failing, logger),
  ];
});
afterAll(async () => {
  await Promise.all(gateways.map(({ stop }) => stop()));
  await database.close();
  await drop();
});

const request = { client: 'portaal', by: 'operator', reason: 'token leaked' };
const until = async (check: () => boolean) => {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 20));
};

test('a suspension reaches every gateway on the database, and so does its end', async () => {
  expect(await suspendClient(database, request)).toBe(true);
  await until(() => gateways.every(({ has }) => has('portaal')));
  expect(gateways.map(({ has }) => has('other'))).toEqual([false, false]);
  expect(gateways.map(({ has }) => has(null))).toEqual([false, false]);
  expect(await resumeClient(database, request)).toBe(true);
  await until(() => gateways.every(({ has }) => !has('portaal')));
});

test('while the database does not answer, the last known suspensions hold', async () => {
  const [first, second] = gateways as [SuspendedClients, SuspendedClients];
  await suspendClient(database, request);
  await until(() => second.has('portaal'));
  isThere = false;
  await resumeClient(database, request);
  await until(() => !first.has('portaal'));
  expect(second.has('portaal')).toBe(true);
  isThere = true;
  await until(() => !second.has('portaal'));
});

test('two suspensions of one client at once are one, and who did what stays on record', async () => {
  const client = 'twice';
  const both = await Promise.all([
    suspendClient(database, { ...request, client }),
    suspendClient(database, { ...request, client }),
  ]);
  expect(both.toSorted()).toEqual([false, true]);
  await resumeClient(database, { client, by: 'colleague' });
  expect(await resumeClient(database, { client, by: 'colleague' })).toBe(false);
  const rows = await clientSuspensions(database, { ended: true });
  expect(rows.filter((row) => row.client === client)).toEqual([
    expect.objectContaining({
      reason: 'token leaked',
      suspendedBy: 'operator',
      resumedBy: 'colleague',
    }),
  ]);
});
