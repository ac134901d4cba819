import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { retentionRules } from '../../../gateway/audit/retention-rules.js';
import {
  countExpiredEntries,
  destroyEntries,
} from '../../../shared/retention/log-retention.js';
import { VernietigingEntity } from '../../../shared/retention/vernietiging.js';
import {
  openDatabase,
  type Database,
} from '../../../shared/database/database.js';
import { insertAll } from '../../../shared/database/bulk.js';
import {
  auditModel,
  NoodtoegangEntity,
  ToegangEntity,
  VerwerkingEntity,
  WaarnemingEntity,
} from '../../../shared/audit/audit-tables.js';
import { testDatabase } from '../../../shared/testing/test-partner.js';
import { dump, flat } from './dump.js';

const [regel] = retentionRules;
const day = '2026-03-10';
/** Exactly ten years ago: entries of the last moment of that day in Amsterdam, and of the first of the next day. */
const due = '2016-03-10T22:59:59.999Z';
const kept = '2016-03-10T23:00:00.000Z';
const many = 2_500;

const span = () => randomBytes(8).toString('hex');
const processing = (startTime: string): VerwerkingEntity => ({
  spanId: span(),
  traceId: randomBytes(16).toString('hex'),
  parentSpanId: span(),
  status: 'Ok',
  name: 'Raadpleging: justitiabele',
  startTime,
  endTime: startTime,
  processingActivityId: 'https://register.example/plan/v1',
  dataSubjectId: randomUUID(),
  dataSubjectIdType: 'urn:test',
  foreignOperationProcessor: null,
  verzondenTijdstip: null,
});

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  ));
  await database.write(async (manager) => {
    await insertAll(
      manager,
      VerwerkingEntity,
      Array.from({ length: many }, () => processing(due)),
    );
    for (const tijdstip of [due, kept]) {
      await manager.insert(VerwerkingEntity, processing(tijdstip));
      await manager.insert(ToegangEntity, {
        spanId: span(),
        traceId: randomBytes(16).toString('hex'),
        tijdstip,
        subject: 'test:somebody',
        client: null,
        rol: 'casemanager',
        organisatie: 'PI-VUGHT',
        doel: 'https://register.example/plan/v1',
        velden: '[]',
        inputs: null,
        aantalPersonen: 1,
        waarnemingId: null,
        noodtoegangId: null,
      });
      await manager.insert(WaarnemingEntity, {
        id: randomUUID(),
        waarnemer: 'test:somebody',
        rol: 'casemanager',
        organisatie: 'PI-VUGHT',
        vastgelegdDoor: 'test:another',
        vanaf: '2016-01-01T00:00:00.000Z',
        tot: tijdstip,
      });
      await manager.insert(NoodtoegangEntity, {
        id: randomUUID(),
        subject: 'test:somebody',
        rol: 'casemanager',
        organisatie: 'PI-VUGHT',
        justitiabeleId: randomUUID(),
        betrokkene: 'pseudonym',
        reden: 'a reason',
        vanaf: '2016-01-01T00:00:00.000Z',
        tot: tijdstip,
      });
    }
  });
});
afterAll(async () => {
  await database.close();
  await drop();
});

const count = (op: string) =>
  database.read((manager) => countExpiredEntries(manager, regel!, op));
const run = async () => {
  const batches = [];
  for await (const batch of destroyEntries(database, regel!, day, 'test'))
    batches.push(batch);
  return batches;
};

test('every table of the gateway has a bewaartermijn', async () => {
  const covered = await database.read(async (manager) =>
    regel!.logTables.map(
      ({ entity }) => manager.connection.getMetadata(entity).tableName,
    ),
  );
  expect([...(await dump(database)).keys()].sort()).toEqual(
    // The index of entries goes with its entries, idempotency keys after a day, and lists of fields are about operations, not people.
    [
      ...covered,
      'vernietiging',
      'verwerking_betrokkene',
      'idempotency_key',
      'field_list',
    ].sort(),
  );
});

test('an audit entry is due on the day after its term, and not one day earlier', async () => {
  expect(await count('2026-03-09')).toBe(0);
  expect(await count(day)).toBe(many + 4);
  expect(await count('2026-03-11')).toBe(many + 8);
});

test('only due entries are deleted, in batches with rows in the record of vernietiging; a second run does nothing', async () => {
  const batches = await run();
  expect(batches.length).toBeGreaterThan(3);
  expect(batches.reduce((sum, { rijen }) => sum + rijen, 0)).toBe(many + 4);
  const left = flat(await dump(database));
  expect(left.filter((row) => row.includes(due))).toEqual([]);
  expect(left.filter((row) => row.includes(kept))).toHaveLength(4);
  const record = await database.read((manager) =>
    manager.find(VernietigingEntity),
  );
  expect(record).toHaveLength(batches.length);
  expect(record[0]).toMatchObject({
    soort: 'LOGBOEK',
    termijn: '10 jaar vanaf: de regel zelf',
    personen: 0,
    door: 'test',
  });
  expect(await run()).toEqual([]);
});
