import {
  Table,
  TableColumn,
  type TableColumnOptions,
  TableIndex,
} from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Columns for migrations, in types that libsql, MySQL and MariaDB share. Moments are text in UTC, so that no driver converts a time zone.
 * Optional columns take `nullable`.
 */
type Options = Pick<
  TableColumnOptions,
  'isPrimary' | 'isNullable' | 'default' | 'isUnique'
>;

export const column = {
  id: (name: string, options: Options = {}) => ({
    name,
    type: 'varchar',
    length: '36',
    ...options,
  }),
  text: (name: string, length = 255, options: Options = {}) => ({
    name,
    type: 'varchar',
    length: String(length),
    ...options,
  }),
  long: (name: string, options: Options = {}) => ({
    name,
    type: 'text',
    ...options,
  }),
  int: (name: string, options: Options = {}) => ({
    name,
    type: 'int',
    ...options,
  }),
  bool: (name: string, options: Options = {}) => ({
    name,
    type: 'boolean',
    ...options,
  }),
  day: (name: string, options: Options = {}) => ({
    name,
    type: 'date',
    ...options,
  }),
  moment: (name: string, options: Options = {}) => ({
    name,
    type: 'varchar',
    length: '24',
    ...options,
  }),
};

export const primary: Options = { isPrimary: true };
export const nullable: Options = { isNullable: true };

/** `versie`, `peildatum` and `vastgelegd_tijdstip`: the columns of every versioned row. */
export const versionedColumns = [
  column.int('versie'),
  column.moment('peildatum'),
  column.moment('vastgelegd_tijdstip'),
];

/** One table with its indices, e.g. `indices: [['justitiabele_id']]`; an index is unique when its first element is `unique:`. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  columns: TableColumnOptions[],
  indices: string[][] = [],
): Promise<void> {
  await runner.createTable(new Table({ name, columns }));
  for (const [index, given] of indices.entries()) {
    const isUnique = given[0] === 'unique:';
    await runner.createIndex(
      name,
      new TableIndex({
        name: `${name}_${index + 1}`,
        columnNames: isUnique ? given.slice(1) : given,
        isUnique,
      }),
    );
  }
}

/** Adds a column that is not there yet: a server keeps what a migration did before it failed. */
export async function addMissingColumn(
  runner: QueryRunner,
  table: string,
  added: TableColumnOptions,
): Promise<void> {
  if (!(await runner.hasColumn(table, added.name)))
    await runner.addColumn(table, new TableColumn(added));
}

/** Makes a column of an existing table nullable. */
export async function makeNullable(
  runner: QueryRunner,
  table: string,
  name: string,
): Promise<void> {
  const present = (await runner.getTable(table))!.findColumnByName(name)!;
  const changed = present.clone();
  changed.isNullable = true;
  await runner.changeColumn(table, present, changed);
}

/** Lengthens a text column of an existing table. MySQL only: SQLite does not enforce lengths, and TypeORM would copy the table. */
export async function lengthen(
  runner: QueryRunner,
  table: string,
  name: string,
  length: number,
): Promise<void> {
  if (runner.connection.options.type !== 'mysql') return;
  const present = (await runner.getTable(table))!.findColumnByName(name)!;
  await runner.query(
    `ALTER TABLE ${table} MODIFY ${name} varchar(${length}) ${present.isNullable ? 'NULL' : 'NOT NULL'}`,
  );
}

/** A migration that only goes forward. */
export abstract class ForwardMigration implements MigrationInterface {
  abstract up(runner: QueryRunner): Promise<void>;
  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
