import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { insertAll } from './bulk.js';
import {
  openDatabase,
  type Database,
  type DatabaseLocation,
} from './database.js';
import { now } from '../days.js';
import { newSpanId } from '../telemetry/trace-ids.js';
import { onServer, testDatabase } from '../testing/test-partner.js';
import { auditModel, VerwerkingEntity } from '../audit/audit-tables.js';
import { auditEntry } from '../audit/audit-writer.js';
import {
  addMonthPartitions,
  MonthPartitions1700000000050,
  partitionedMonths,
  partitionOf,
  presentMonth,
} from './month-partitions.js';

/** As the release before had it. */
const before = {
  ...auditModel,
  migrations: auditModel.migrations.filter(
    (migration) => migration !== MonthPartitions1700000000050,
  ),
};

const entry = (startTime: string) =>
  auditEntry(
    {
      traceId: '1'.repeat(32),
      parentSpanId: null,
      name: `of ${startTime}`,
      startTime,
      processingActivityId: 'urn:test',
      foreignOperationProcessor: null,
    },
    {},
  );

/** Two of each: at the first and the last moment of a month, of a year, and of what is written now. */
const filled = [
  '2025-11-01T00:00:00.000Z',
  '2025-11-30T23:59:59.999Z',
  '2025-12-01T00:00:00.000Z',
  '2025-12-31T23:59:59.999Z',
  '2026-01-01T00:00:00.000Z',
  now(),
].flatMap((moment) => [entry(moment), entry(moment)]);

const all = (database: Database) =>
  database.read((manager) =>
    manager.query<object[]>('SELECT * FROM verwerking ORDER BY span_id'),
  );
const months = (database: Database) => database.read(partitionedMonths);
const namesIn = async (database: Database, partition: string) => {
  const rows = await database.read((manager) =>
    manager.query<{ name: string }[]>(
      `SELECT name FROM verwerking PARTITION (${partition}) ORDER BY name`,
    ),
  );
  return rows.map(({ name }) => name);
};

/** Statements of the release before, which goes on while the job migrates. */
const oldRelease = {
  insert: `INSERT INTO verwerking (span_id, trace_id, parent_span_id, status, name, start_time, end_time, processing_activity_id,
      data_subject_id, data_subject_id_type, foreign_operation_processor, data_subject_ids, verzonden_tijdstip)
    VALUES (?, '', NULL, 'Ok', 'old', ?, '', 'urn:test', NULL, NULL, NULL, NULL, NULL)`,
  ship: 'UPDATE verwerking SET verzonden_tijdstip = ? WHERE span_id IN (?)',
};

(onServer ? describe : describe.skip)(
  'the audit log on a server (skipped without one)',
  () => {
    let database: Database;
    let location: DatabaseLocation;
    let drop: () => Promise<void>;
    beforeEach(async () => {
      ({ database, drop } = await testDatabase((given) => {
        location = given;
        return openDatabase(given, before);
      }));
      await database.write((manager) =>
        insertAll(manager, VerwerkingEntity, filled),
      );
    });
    afterEach(async () => {
      await database.close();
      await drop();
    });

    const migrate = async () => {
      const migrated = await openDatabase(location, auditModel);
      await migrated.close();
    };

    test('has the same entries after it was partitioned, each in its month; a second time changes nothing', async () => {
      const rows = await all(database);
      expect(rows).toHaveLength(12);
      await migrate();
      expect(await all(database)).toEqual(rows);
      expect((await months(database)).slice(0, 3)).toEqual([
        '2025-11',
        '2025-12',
        '2026-01',
      ]);
      expect(await namesIn(database, 'p2025_12')).toEqual(
        ['2025-12-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z']
          .flatMap((moment) => [moment, moment])
          .map((moment) => `of ${moment}`),
      );
      expect(await namesIn(database, partitionOf(presentMonth()))).toHaveLength(
        2,
      );
      const partitions = await months(database);
      await database.read((manager) =>
        manager.query('DELETE FROM migrations WHERE name LIKE ?', [
          'MonthPartitions%',
        ]),
      );
      await migrate();
      expect(await all(database)).toEqual(rows);
      expect(await months(database)).toEqual(partitions);
    });

    test('is as it was when the migration is killed before it is done, takes entries, and is migrated by the next run', async () => {
      const rows = await all(database);
      const reader = await createConnection(location.databaseUrl);
      try {
        // The table is copied while another transaction reads it; the copy takes its place when that has ended.
        await reader.query('START TRANSACTION');
        await reader.query('SELECT span_id FROM verwerking LIMIT 1');
        const migration = expect(migrate()).rejects.toThrow();
        const [waiting] = await waitFor(
          () =>
            database.read((manager) =>
              manager.query<{ id: number }[]>(
                `SELECT id FROM information_schema.processlist WHERE db = DATABASE()
                   AND info LIKE 'ALTER TABLE verwerking%' AND state LIKE 'Waiting for table metadata lock'`,
              ),
            ),
          (found) => found.length > 0,
        );
        await reader.query(`KILL ${waiting!.id}`);
        await migration;
      } finally {
        await reader.end();
      }
      expect(await all(database)).toEqual(rows);
      expect(await months(database)).toEqual([]);
      const between = entry(now());
      await database.write((manager) =>
        insertAll(manager, VerwerkingEntity, [between]),
      );
      await migrate();
      expect(await months(database)).toContain('2025-11');
      const after = await all(database);
      expect(after).toHaveLength(rows.length + 1);
      expect(after).toEqual(expect.arrayContaining(rows));
    });

    test('takes the statements of the release before, and refuses an entry that it has', async () => {
      await migrate();
      const [id, moment] = [newSpanId(), now()];
      const query = (sql: string, values: unknown[]) =>
        database.read((manager) => manager.query(sql, values));
      await query(oldRelease.insert, [id, moment]);
      await query(oldRelease.ship, [moment, [id]]);
      expect(
        await database.read((manager) =>
          manager.findOneBy(VerwerkingEntity, { spanId: id }),
        ),
      ).toMatchObject({ name: 'old', verzondenTijdstip: moment });
      await expect(query(oldRelease.insert, [id, moment])).rejects.toThrow(
        'Duplicate entry',
      );
    });

    test('takes entries of months without a partition, which get one from the next job', async () => {
      await migrate();
      const partitions = await months(database);
      const last = partitions.at(-1)!;
      await database.read((manager) =>
        manager.query(
          `ALTER TABLE verwerking DROP PARTITION ${partitionOf(last)}`,
        ),
      );
      const late = entry(`${last}-15T00:00:00.000Z`);
      const latest = entry('2099-01-01T00:00:00.000Z');
      await database.write((manager) =>
        insertAll(manager, VerwerkingEntity, [late, latest]),
      );
      expect(await namesIn(database, 'later')).toEqual([
        late.name,
        latest.name,
      ]);
      await addMonthPartitions(database);
      expect(await months(database)).toEqual(partitions);
      expect(await namesIn(database, partitionOf(last))).toEqual([late.name]);
      expect(await namesIn(database, 'later')).toEqual([latest.name]);
      await addMonthPartitions(database);
      expect(await months(database)).toEqual(partitions);
    });
  },
);

test('two jobs may add partitions at once, and an embedded audit log has none', async () => {
  const { database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  );
  try {
    await Promise.all([
      addMonthPartitions(database),
      addMonthPartitions(database),
    ]);
    await database.write((manager) =>
      insertAll(manager, VerwerkingEntity, filled),
    );
    expect(await all(database)).toHaveLength(12);
    if (onServer) expect(await months(database)).toContain(presentMonth());
  } finally {
    await database.close();
    await drop();
  }
});

async function waitFor<T>(
  look: () => Promise<T>,
  isThere: (found: T) => boolean,
): Promise<T> {
  for (;;) {
    const found = await look();
    if (isThere(found)) return found;
    await setTimeout(20);
  }
}
