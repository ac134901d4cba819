import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  expiredPeople,
  destroyPeople,
} from '../../../shared/retention/retention-rule.js';
import { VernietigingEntity } from '../../../shared/retention/vernietiging.js';
import { dataKeys } from '../../../shared/numbers/data-keys.js';
import type {
  Database,
  DatabaseLocation,
} from '../../../shared/database/database.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import {
  newDataKey,
  testDatabase,
} from '../../../shared/testing/test-partner.js';
import { dji } from '../../../subgraphs/dji/definition.js';
import { DetentieEntity } from '../../../subgraphs/dji/entities/detentie.js';
import { JustitiabeleEntity } from '../../../subgraphs/dji/entities/justitiabele.js';
import { seed } from '../../../subgraphs/dji/seed.js';
import { retentionRules } from '../../../subgraphs/dji/store/retention-rules.js';
import { script } from '../../support/compiled.js';
import { startProcess } from '../../support/process.js';
import { dump, flat } from './dump.js';

const day = '2012-06-15';
/** By this day the term of everybody released by the day of the seed has passed. */
const op = '2024-01-01';
const [regel] = retentionRules;
/** The other process needs the same keys to decrypt the numbers. */
const key = newDataKey('test');
const keys = dataKeys('key', key);
const folder = mkdtempSync(join(tmpdir(), 'retention-'));

let database: Database;
let databaseUrl: string;
let drop: () => Promise<void>;
beforeAll(async () => {
  const open = (location: DatabaseLocation) => {
    // Another process needs access to it: a file, or the test's own database on the server.
    databaseUrl =
      location.databaseUrl === ':memory:'
        ? join(folder, 'dji.db')
        : location.databaseUrl;
    return dji.open({ ...location, databaseUrl, dataKeys: keys });
  };
  ({ database, drop } = await testDatabase(open));
  await seed(database, day);
});
afterAll(async () => {
  await database.close();
  await drop();
  rmSync(folder, { recursive: true });
});

const due = () =>
  database.read((manager) => expiredPeople(manager, regel!, op));
const destroy = async () => {
  let personen = 0;
  for await (const batch of destroyPeople(database, regel!, op, 'test'))
    personen += batch.personen;
  return personen;
};

test('a person in a new detentie is not due, and nothing is deleted', async () => {
  const [id] = await due();
  await database.write((manager) =>
    manager.insert(DetentieEntity, {
      ...newVersionedRow(),
      justitiabeleId: id!,
      volgnummer: 2,
      inrichtingCode: 'PI-VUGHT',
      titel: 'VOORLOPIGE_HECHTENIS',
      insluitingsdatum: '2023-12-31',
      programma: 'BASIS',
      fictief: true,
    }),
  );
  expect(await due()).not.toContain(id);
  const before = flat(await dump(database)).filter((row) => row.includes(id!));
  const batches = destroyPeople(database, regel!, op, 'test');
  await batches.next();
  await batches.return(undefined);
  expect(flat(await dump(database)).filter((row) => row.includes(id!))).toEqual(
    before,
  );
});

test('a person who is detained again after the list of due people was read is not deleted', async () => {
  const ids = await due();
  const last = ids.at(-1)!;
  const batches = destroyPeople(database, regel!, op, 'test');
  await batches.next();
  await database.write((manager) =>
    manager.update(
      DetentieEntity,
      { justitiabeleId: last },
      { werkelijkeEinddatum: null },
    ),
  );
  for await (const _ of batches);
  expect(
    await database.read((manager) =>
      manager.existsBy(JustitiabeleEntity, { id: last }),
    ),
  ).toBe(true);
  expect(await due()).toEqual([]);
});

test('when the process is killed within a batch, each person is complete or gone, and a second run continues', async () => {
  await database.write(async (manager) => {
    for (const { tableName } of manager.connection.entityMetadatas)
      if (tableName !== 'inrichting')
        await manager.query(`DELETE FROM ${tableName}`);
  });
  await seed(database, day);
  const before = flat(await dump(database));
  const all = await due();
  const run = startProcess(
    [
      ...script('test/contract/retention/killed.fixture.ts'),
      databaseUrl,
      op,
      key,
    ],
    {},
  );
  await run.exited;
  expect([run.child.signalCode, run.output()]).toEqual(['SIGKILL', '50\n']);

  const left = await due();
  expect(all.length - left.length).toBe(50);
  const gone = new Set(all.filter((id) => !left.includes(id)));
  const people = new Set(demoPeople(day).map(({ id }) => id));
  const after = flat(await dump(database));
  const kept = before.filter((row) =>
    [...people].some((id) => !gone.has(id) && row.includes(id)),
  );
  const rows = new Set(after);
  expect(kept.filter((row) => !rows.has(row))).toEqual([]);
  expect(
    after.filter((row) => [...gone].some((id) => row.includes(id))),
  ).toEqual([]);

  const [done] = await database.read((manager) =>
    manager.findBy(VernietigingEntity, { door: 'killed' }),
  );
  const written = 1 + done!.personen;
  expect(before.length - (after.length - written)).toBe(done!.rijen);

  expect(await destroy()).toBe(left.length);
  expect(await destroy()).toBe(0);
  const record = await database.read((manager) =>
    manager.find(VernietigingEntity),
  );
  expect(record.reduce((sum, { personen }) => sum + personen, 0)).toBe(
    all.length,
  );
});

test('no file of the SQLite database contains data of a deleted person', async () => {
  if (database.dialect !== 'embedded') return;
  const { id, skn, bsn, registratienummer } = demoPeople(day).find(
    ({ traject }) => traject.werkelijkeEinddatum !== null,
  )!;
  const still = demoPeople(day).find(
    ({ traject }) => traject.werkelijkeEinddatum === null,
  )!;
  await database.close();
  const bytes = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
  database = await dji.open({ databaseUrl, dataKeys: keys });
  expect(bytes.includes(still.id)).toBe(true);
  for (const trace of [id, skn, bsn ?? randomUUID(), registratienummer])
    expect(bytes.includes(trace)).toBe(false);
});
