import { expect, test } from '@jest/globals';
import { purposeUri } from '../access/doelbinding.js';
import { openDatabase } from '../database/database.js';
import { addMonths, now, today } from '../days.js';
import { createLogger } from '../logger.js';
import { destroyEntries, partnerLogRule } from '../retention/log-retention.js';
import {
  testCaller,
  testDatabase,
  testDataKeys,
} from '../testing/test-partner.js';
import { auditModel, VerwerkingEntity } from './audit-tables.js';
import { auditEntriesAbout, createAuditWriter } from './audit-writer.js';
import { isOwnComputation, RecordedPeople } from './compact-entries.js';
import { DataSubjectIndexEntity } from './data-subject-index.js';
import { attributesOf } from './ldv.js';
import { pseudonyms } from './pseudonym.js';

const people = Array.from({ length: 1_001 }, (_, index) => `person-${index}`);
const operation = (startTime: string) => ({
  traceId: '1'.repeat(32),
  parentSpanId: '2'.repeat(16),
  name: 'Verstrekking',
  startTime,
  processingActivityId: purposeUri('nakoming-bijhouden'),
  foreignOperationProcessor: null,
});

test('only the daily computation of akkoord itself is recorded in compact entries', () => {
  const akkoord = {
    ...testCaller('systeem-akkoord'),
    purpose: purposeUri('nakoming-bijhouden'),
  };
  expect(isOwnComputation(akkoord)).toBe(true);
  expect(isOwnComputation({ ...akkoord, purpose: purposeUri('nazorg') })).toBe(
    false,
  );
  expect(isOwnComputation({ ...akkoord, organisation: 'DJI' })).toBe(false);
  expect(
    isOwnComputation({
      ...testCaller('casemanager-vught'),
      purpose: akkoord.purpose,
    }),
  ).toBe(false);
});

test('a compact entry has 1,000 data subjects at most, and names each when it is shipped', () => {
  const entries = auditEntriesAbout(
    people,
    operation(now()),
    testDataKeys,
    true,
  );
  expect(entries.map(({ dataSubjectIds }) => dataSubjectIds?.length)).toEqual([
    1_000, 1,
  ]);
  expect(
    new Map(attributesOf(entries[1]!)).get('dpl.core.data_subject_id'),
  ).toBe(pseudonyms(testDataKeys, 'person-1000')[0]);
});

test('an entry is destroyed with what finds its data subjects', async () => {
  const { database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  );
  const write = createAuditWriter(database, createLogger('test', 'silent'));
  const old = `${addMonths(today(), -121)}T00:00:00.000Z`;
  for (const moment of [old, now()])
    await write({
      entries: auditEntriesAbout(people, operation(moment), testDataKeys, true),
    });
  const counts = () =>
    database.read(async (manager) => [
      await manager.count(VerwerkingEntity),
      await manager.count(DataSubjectIndexEntity),
    ]);
  expect(await counts()).toEqual([4, 2_002]);
  for await (const _ of destroyEntries(
    database,
    partnerLogRule,
    today(),
    'test',
  ));
  expect(await counts()).toEqual([2, 1_001]);
  await database.close();
  await drop();
});

test('a person is recorded once for each request of a computation', () => {
  const recorded = new RecordedPeople();
  expect(recorded.not('request', ['a', 'b'])).toEqual(['a', 'b']);
  recorded.add('request', ['a', 'b']);
  expect(recorded.not('request', ['b', 'c'])).toEqual(['c']);
  expect(recorded.not('other', ['b'])).toEqual(['b']);
});
