import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { IsNull } from 'typeorm';
import { auditModel, VerwerkingEntity } from '../audit/audit-tables.js';
import { auditEntriesAbout } from '../audit/audit-writer.js';
import { entryStatements } from '../audit/compact-entries.js';
import { DataSubjectIndexEntity } from '../audit/data-subject-index.js';
import { openDatabase, type Database } from '../database/database.js';
import { monthsAfter, presentMonth } from '../database/month-partitions.js';
import {
  onServer,
  testDatabase,
  testDataKeys,
} from '../testing/test-partner.js';
import {
  archiveFile,
  expiredArchives,
  readArchive,
  writeArchive,
} from './archive-file.js';
import { archiveMonth, restoreMonth } from './archive.js';

const month = monthsAfter(presentMonth(), -2);
const people = Array.from({ length: 1_001 }, (_, index) => `person-${index}`);
const entries = (startTime: string, isCompact: boolean) =>
  auditEntriesAbout(
    people,
    {
      traceId: '1'.repeat(32),
      parentSpanId: null,
      name: 'Verstrekking',
      startTime,
      processingActivityId: 'urn:test',
      foreignOperationProcessor: null,
    },
    testDataKeys,
    isCompact,
  );

let database: Database;
let drop: () => Promise<void>;
let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  file = archiveFile(folder, 'gateway', month);
  ({ database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  ));
});
afterEach(async () => {
  await database.close();
  await drop();
  rmSync(folder, { recursive: true });
});

const about = () => ({ service: 'gateway', month, file });
const archive = () => archiveMonth(database, about());
const counts = () =>
  database.read(async (manager) => [
    await manager.count(VerwerkingEntity),
    await manager.count(DataSubjectIndexEntity),
  ]);
const all = () =>
  database.read((manager) =>
    manager.find(VerwerkingEntity, {
      order: { startTime: 'ASC', spanId: 'ASC' },
    }),
  );
const ship = (where: object) =>
  database.write((manager) =>
    manager.update(VerwerkingEntity, where, {
      verzondenTijdstip: `${month}-20T00:00:00.000Z`,
    }),
  );

test('the archive of an embedded audit log, and of the last two months, is refused', async () => {
  for (const recent of [presentMonth(), monthsAfter(presentMonth(), -1)])
    await expect(
      archiveMonth(database, { ...about(), month: recent }),
    ).rejects.toThrow(onServer ? 'is not archived yet' : 'embedded');
  await expect(archive()).rejects.toThrow(
    onServer ? 'has no partition' : 'embedded',
  );
});

test('a file is due when its last entry is, and no day earlier', async () => {
  for (const name of ['2015-12', '2016-01'])
    await writeArchive(
      archiveFile(folder, 'dji', name),
      { service: 'dji', month: name },
      (async function* () {})(),
    );
  const due = (day: string) => expiredArchives(folder, { maanden: 120 }, day);
  expect(await due('2025-12-31')).toEqual([]);
  expect(await due('2026-01-01')).toEqual([
    archiveFile(folder, 'dji', '2015-12'),
  ]);
});

(onServer ? describe : describe.skip)(
  'a month of the audit log on a server (skipped without one)',
  () => {
    beforeEach(async () => {
      // Months before the present one have a partition when they had entries.
      await database.read((manager) =>
        manager.query(`ALTER TABLE verwerking REMOVE PARTITIONING`),
      );
      await insert([
        ...entries(`${month}-01T00:00:00.000Z`, false),
        ...entries(`${month}-28T00:00:00.000Z`, true),
      ]);
      await database.read(async (manager) => {
        const runner = manager.connection.createQueryRunner();
        const migration = manager.connection.migrations.find(({ name }) =>
          name?.startsWith('MonthPartitions'),
        );
        await migration!.up(runner);
        await runner.release();
      });
      await insert(entries(`${presentMonth()}-01T00:00:00.000Z`, true));
    });

    const insert = (rows: VerwerkingEntity[]) =>
      database.write(async (manager) => {
        for (const { sql, values } of entryStatements(database.mapping, rows))
          await manager.query(sql, [...values]);
      });

    test('is in the file and no longer in the table, and is the same when it was put back', async () => {
      const before = await all();
      expect(await counts()).toEqual([1_005, 2_002]);
      expect(await archive()).toMatchObject({ entries: 1_003, month });
      expect(await counts()).toEqual([2, 1_001]);
      const read = [];
      for await (const entry of readArchive(file)) read.push(entry);
      expect([...read, ...(await all())]).toEqual(before);
      for (let times = 0; times < 2; times += 1) {
        await restoreMonth(database, about());
        expect(await all()).toEqual(before);
        expect(await counts()).toEqual([1_005, 2_002]);
      }
    });

    test('goes on when it was interrupted after the file was written, or after the table was emptied', async () => {
      await archive();
      await restoreMonth(database, about());
      // The file is complete, and the table has all.
      await archive();
      expect(await counts()).toEqual([2, 1_001]);
      // The entries are gone, and what finds their data subjects is not.
      await restoreMonth(database, about());
      await database.write((manager) =>
        manager.delete(VerwerkingEntity, {
          startTime: `${month}-28T00:00:00.000Z`,
        }),
      );
      await database.write((manager) =>
        manager.delete(VerwerkingEntity, {
          startTime: `${month}-01T00:00:00.000Z`,
        }),
      );
      expect(await counts()).toEqual([2, 2_002]);
      await archive();
      expect(await counts()).toEqual([2, 1_001]);
    });

    test('stays when the file is not what was written, or lacks an entry, or the collector does', async () => {
      await ship({ startTime: `${month}-01T00:00:00.000Z` });
      await expect(archive()).rejects.toThrow('the collector does not have');
      await ship({ verzondenTijdstip: IsNull() });
      await archive();
      await restoreMonth(database, about());
      await insert(entries(`${month}-02T00:00:00.000Z`, true));
      await expect(archive()).rejects.toThrow(
        `has 1005 entries, and ${file} has 1003`,
      );
      appendFileSync(file, 'more');
      await expect(archive()).rejects.toThrow('is not what was written');
      await expect(restoreMonth(database, about())).rejects.toThrow(
        'is not what was written',
      );
      expect(await counts()).toEqual([1_007, 3_003]);
    });
  },
);
