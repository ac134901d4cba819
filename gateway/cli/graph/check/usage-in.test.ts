import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  auditModel,
  ToegangEntity,
} from '../../../../shared/audit/audit-tables.js';
import {
  fieldList,
  FieldListEntity,
} from '../../../../shared/audit/field-list.js';
import { addDays, today } from '../../../../shared/days.js';
import { insertAll } from '../../../../shared/database/bulk.js';
import {
  openDatabase,
  type Database,
} from '../../../../shared/database/database.js';
import { testDatabase } from '../../../../shared/testing/test-partner.js';
import { usageIn } from './usage-in.js';

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

const daysAgo = (days: number) => addDays(today(), -days);
const fields = fieldList(['Detentie.titel']);
/** Of each third the entry has its fields itself, as all had before there were lists. */
const accessOn = (day: string, index: number): ToegangEntity => ({
  spanId: String(index).padStart(16, '0'),
  traceId: '0'.repeat(32),
  tijdstip: `${day}T12:00:00.000Z`,
  subject: 'somebody',
  client: 'portaal',
  rol: 'casemanager',
  organisatie: 'PI-VUGHT',
  doel: 'https://register.example/plan/v1',
  ...(index % 3
    ? { fieldListId: fields.id, velden: '[]' }
    : { fieldListId: null, velden: fields.velden }),
  inputs: index % 2 ? '["Query.zoek(id:)"]' : null,
  aantalPersonen: 1,
  waarnemingId: null,
  noodtoegangId: null,
});

test('an export counts all requests of its days, over several pages of rows, and names no user', async () => {
  const rows = Array.from({ length: 5_001 }, (_, index) =>
    accessOn(daysAgo(index % 3), index),
  );
  await database.write(async (manager) => {
    await manager.insert(FieldListEntity, fields);
    await insertAll(manager, ToegangEntity, [
      ...rows,
      accessOn(daysAgo(9), 9_999),
    ]);
  });
  const usage = await usageIn(database, 5);
  const by = {
    client: 'portaal',
    role: 'casemanager',
    purpose: 'https://register.example/plan/v1',
    last: today(),
  };
  expect(usage).toEqual({
    version: 1,
    days: 5,
    until: today(),
    uses: [
      { coordinate: 'Detentie.titel', requests: 5_001, ...by },
      { coordinate: 'Query.zoek(id:)', requests: 2_500, ...by },
    ],
  });
  expect((await usageIn(database, 30)).uses[0]?.requests).toBe(5_002);
});
