import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditModel, VerwerkingEntity } from '../audit/audit-tables.js';
import { pseudonyms } from '../audit/pseudonym.js';
import { ConfigError } from '../config.js';
import { openDatabase, type Database } from '../database/database.js';
import { newDataKey, testDatabase } from '../testing/test-partner.js';
import { dataKeys } from './data-keys.js';
import { DataKeyProof } from './key-proof.js';

const folder = mkdtempSync(join(tmpdir(), 'proof-'));
const [k1, k2, k10] = [newDataKey('k1'), newDataKey('k2'), newDataKey('k1-0')];
let location: { databaseUrl: string };
let drop: () => Promise<void>;

const keysOf = (...keys: string[]) =>
  dataKeys('GATEWAY_DATA_KEYS', keys.join());

/** As a process with these keys, which then ends. */
async function withKeys<T>(
  keys: readonly string[],
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(
    { ...location, dataKeys: keysOf(...keys) },
    auditModel,
  );
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
const proven = (...keys: string[]) =>
  withKeys(keys, async ({ read }) =>
    (await read((manager) => manager.find(DataKeyProof)))
      .map(({ keyId }) => keyId)
      .sort(),
  );
const writeEntry = (spanId: string, ...keys: string[]) =>
  withKeys(keys, ({ write, keys: present }) =>
    write((manager) =>
      manager.insert(VerwerkingEntity, {
        spanId,
        traceId: 'a'.repeat(32),
        status: 'Ok',
        name: 'test',
        startTime: '2026-01-01T00:00:00.000Z',
        endTime: '2026-01-01T00:00:00.000Z',
        processingActivityId: 'urn:test',
        dataSubjectId: pseudonyms(present, 'a')[0],
      }),
    ),
  );

beforeAll(async () => {
  const made = await testDatabase((given) => {
    location =
      given.databaseUrl === ':memory:'
        ? { databaseUrl: join(folder, 'gateway.db') }
        : given;
    return openDatabase({ ...location, dataKeys: keysOf(k1) }, auditModel);
  });
  drop = made.drop;
  await made.database.close();
});
afterAll(async () => {
  await drop();
  rmSync(folder, { recursive: true });
});

test('a database knows the keys that it was opened with, and takes new ones', async () => {
  expect(await proven(k1)).toEqual(['k1']);
  expect(await proven(k1, k2)).toEqual(['k1', 'k2']);
  expect(await proven(k2)).toEqual(['k1', 'k2']);
});

test.each([
  ['newest', () => [newDataKey('k1')]],
  ['older', () => [newDataKey('k3'), newDataKey('k1')]],
])(
  'another key under the id of the %s one stops the start, and nothing is written',
  async (_, keys) => {
    const start = proven(...keys());
    await expect(start).rejects.toThrow(ConfigError);
    await expect(start).rejects.toThrow(
      /^GATEWAY_DATA_KEYS: the key 'k1' is not the one that the database '[\w.]+' was written with/,
    );
    expect(await proven(k1)).toEqual(['k1', 'k2']);
  },
);

test('a key whose pseudonyms are in the audit log stays needed', async () => {
  await writeEntry('0000000000000001', k1);
  await expect(proven(k2)).rejects.toThrow(
    "GATEWAY_DATA_KEYS: the audit log has entries under the key 'k1', which is not in it",
  );
  await writeEntry('0000000000000002', k10, k1);
  await writeEntry('0000000000000003', k2, k10, k1);
  expect(await proven(k2, k1, k10)).toEqual(['k1', 'k1-0', 'k2']);
  for (const [missing, ...rest] of [
    ['k2', k1, k10],
    ['k1', k2, k10],
    ['k1-0', k2, k1],
  ] as const)
    await expect(proven(...rest)).rejects.toThrow(`under the key '${missing}'`);
});
