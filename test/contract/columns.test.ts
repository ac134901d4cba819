import { describe, expect, test } from '@jest/globals';
import type { ColumnType, DataSource, EntityMetadata, Table } from 'typeorm';
import { auditModel } from '../../shared/audit/audit-tables.js';
import { openDatabase } from '../../shared/database/database.js';
import { onServer, testDatabase } from '../../shared/testing/test-partner.js';
import { partners } from '../support/partners.js';

const { dji, reclassering, gemeente, akkoord } = partners;
const gateway: Pick<typeof dji, 'open'> = {
  open: (location) => openDatabase(location, auditModel),
};

/** Tables without an entity: TypeORM's migrations, SQLite's own, and rows that exist only to be locked. */
const withoutEntity = ['migrations', 'sqlite_sequence', 'write_lock'];

describe.each(
  Object.entries({ dji, reclassering, gemeente, akkoord, gateway }),
)('the tables that the migrations of %s create', (_, { open }) => {
  test('match its entities, column by column', async () => {
    const { database, drop } = await testDatabase(open);
    try {
      const { named, made } = await database.read(({ connection }) =>
        tablesOf(connection),
      );
      expect(made).toEqual(named);
      expect(Object.keys(named).length).toBeGreaterThan(4);
    } finally {
      await database.close();
      await drop();
    }
  });
});

async function tablesOf(connection: DataSource) {
  const runner = connection.createQueryRunner();
  try {
    const listed = (await runner.query(
      onServer
        ? 'SHOW TABLES'
        : "SELECT name FROM sqlite_master WHERE type = 'table'",
    )) as Record<string, string>[];
    const made: [string, Record<string, Column>][] = [];
    for (const name of listed.map((row) => Object.values(row)[0]!))
      if (!withoutEntity.includes(name))
        made.push([name, madeBy(connection, (await runner.getTable(name))!)]);
    // The key of a partitioned table has what it is partitioned by; TypeORM and the embedded table need only the first part.
    const { start_time } = Object.fromEntries(made)['verwerking']!;
    expect(start_time!.primary).toBe(onServer);
    start_time!.primary = false;
    const named = connection.entityMetadatas.map(
      (metadata) =>
        [metadata.tableName, namedBy(connection, metadata)] as const,
    );
    return {
      made: Object.fromEntries(made),
      named: Object.fromEntries(named),
    };
  } finally {
    await runner.release();
  }
}

interface Column {
  type: string;
  length: string;
  primary: boolean;
  nullable: boolean;
}

/** SQLite does not enforce lengths, so migrations that widen a column skip it. */
const lengthOf = (length: string) => (onServer ? length : '');

const namedBy = (
  { driver }: DataSource,
  { columns }: EntityMetadata,
): Record<string, Column> =>
  Object.fromEntries(
    columns.map((column) => [
      column.databaseName,
      {
        type: driver.normalizeType(column),
        length: lengthOf(column.length),
        primary: column.isPrimary,
        nullable: column.isNullable,
      },
    ]),
  );

const madeBy = (
  { driver }: DataSource,
  { columns }: Table,
): Record<string, Column> =>
  Object.fromEntries(
    columns.map(({ name, type, length, isPrimary, isNullable }) => [
      name,
      {
        type: driver.normalizeType({ type: type as ColumnType }),
        length: lengthOf(length),
        primary: isPrimary,
        nullable: isNullable,
      },
    ]),
  );
