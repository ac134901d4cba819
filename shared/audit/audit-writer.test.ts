import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { purposeUri } from '../access/doelbinding.js';
import { openDatabase } from '../database/database.js';
import { now } from '../days.js';
import { createLogger } from '../logger.js';
import { testDatabase } from '../testing/test-partner.js';
import { auditModel, VerwerkingEntity } from './audit-tables.js';
import {
  auditEntry,
  createAuditWriter,
  type AuditEntries,
  type WriteOutcome,
} from './audit-writer.js';
import { fieldList, FieldListEntity } from './field-list.js';

let testing: Awaited<ReturnType<typeof openTestDatabase>>;
const openTestDatabase = () =>
  testDatabase((location) => openDatabase(location, auditModel));
beforeEach(async () => {
  testing = await openTestDatabase();
});
afterEach(() => testing.drop());

/** A writer, and how often each outcome was observed. */
function writer() {
  const outcomes: Partial<Record<WriteOutcome, number>> = {};
  const logger = createLogger('test', 'silent');
  const write = createAuditWriter(testing.database, logger, (outcome) => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  });
  return { write, outcomes };
}

const batch = (): AuditEntries => ({
  entries: [
    auditEntry(
      {
        traceId: '1'.repeat(32),
        parentSpanId: null,
        name: 'Verstrekking',
        startTime: now(),
        processingActivityId: purposeUri('nazorg'),
        foreignOperationProcessor: null,
      },
      {},
    ),
  ],
});

const codeOf = (failure: unknown) =>
  (failure as { extensions: { code: string } }).extensions.code;

test('an entry for which there is no room is refused with OVERLOADED, which is not a failed write', async () => {
  const { write, outcomes } = writer();
  const all = Array.from({ length: 2_001 }, () =>
    write(batch()).then(
      () => 'ok',
      (error: unknown) => codeOf(error),
    ),
  );
  expect(await all.at(-1)).toBe('OVERLOADED');
  expect(outcomes).toEqual({ refused: 1 });
  await Promise.all(all);
  expect(outcomes).toEqual({ refused: 1, ok: 2_000 });
  await testing.database.close();
});

test('a list of fields that is longer than its column fails, and none of it is stored', async () => {
  const { write, outcomes } = writer();
  const fields = fieldList(
    Array.from({ length: 5_000 }, (_, n) => `Type.veld${n}`),
  );
  const row = {
    spanId: '1'.repeat(16),
    traceId: '1'.repeat(32),
    tijdstip: now(),
    subject: 'test:user',
    client: null,
    rol: 'casemanager' as const,
    organisatie: 'PI-VUGHT',
    doel: purposeUri('nazorg'),
    fieldListId: fields.id,
    velden: '[]',
    inputs: null,
    aantalPersonen: 1,
    waarnemingId: null,
    noodtoegangId: null,
  };
  const failure = await write({ ...batch(), access: { row, fields } }).catch(
    (error: unknown) => error,
  );
  expect(codeOf(failure)).toBe('RECORD_UNAVAILABLE');
  expect(outcomes).toEqual({ failed: 1 });
  const stored = await testing.database.read((manager) =>
    Promise.all([
      manager.count(FieldListEntity),
      manager.count(VerwerkingEntity),
    ]),
  );
  expect(stored).toEqual([0, 0]);
  await testing.database.close();
});

test('an entry that is longer than its column fails alone', async () => {
  const { write, outcomes } = writer();
  const [entry] = batch().entries;
  const long = { ...entry!, processingActivityId: 'x'.repeat(201) };
  const [failure, good] = await Promise.all([
    write({ entries: [long] }).catch((error: unknown) => error),
    write(batch()),
  ]);
  expect(codeOf(failure)).toBe('RECORD_UNAVAILABLE');
  expect(good).toBeUndefined();
  expect(outcomes).toEqual({ failed: 1, ok: 1 });
  await testing.database.close();
});

test('a write that the database does not do is failed, with RECORD_UNAVAILABLE', async () => {
  const { write, outcomes } = writer();
  await testing.database.close();
  const failure = await write(batch()).catch((error: unknown) => error);
  expect(codeOf(failure)).toBe('RECORD_UNAVAILABLE');
  expect(outcomes).toEqual({ failed: 1 });
});
