import { createHash } from 'node:crypto';
import type { EntityManager, QueryRunner } from 'typeorm';
import { column, createTable, ForwardMigration, primary } from './columns.js';

/** A fixed number of rows, inserted by the migration, so that no lock row is inserted at run time; names that hash to the same row share it. */
const locks = 256;

/** Rows to lock; they contain no personal data. */
export class WriteLock1700000000021 extends ForwardMigration {
  name = 'WriteLock1700000000021';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'write_lock', [column.int('id', primary)]);
    const ids = Array.from({ length: locks }, (_, id) => `(${id})`);
    await runner.query(`INSERT INTO write_lock (id) VALUES ${ids.join()}`);
  }
}

export const selectLock = 'SELECT id FROM write_lock';

/**
 * Acquires the row lock of a name, e.g. a person's id, until the transaction ends. Call it before the transaction's first read, so that its
 * snapshot includes the writes of the previous holder.
 */
export const acquireLock = (
  manager: EntityManager,
  name: string,
): Promise<unknown> =>
  manager.query(`${selectLock} WHERE id = ${lockOf(name)} FOR UPDATE`);

const lockOf = (name: string): number =>
  createHash('sha256').update(name).digest()[0]!;
