import { createHash, randomInt } from 'node:crypto';
import { TableColumn, type EntityManager, type QueryRunner } from 'typeorm';
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

/** A row changes when it is locked: in a cluster such as Galera only changed rows conflict between its nodes. */
export class WriteLockTurn1700000000041 extends ForwardMigration {
  name = 'WriteLockTurn1700000000041';
  async up(runner: QueryRunner): Promise<void> {
    const turn = column.int('turn', { default: 0 });
    await runner.addColumn('write_lock', new TableColumn(turn));
  }
}

/** How many writes were committed, summed over all rows: so a replica shows which of them it has. The previous release changes `turn` instead. */
export class WriteCount1700000000051 extends ForwardMigration {
  name = 'WriteCount1700000000051';
  async up(runner: QueryRunner): Promise<void> {
    const writes = { ...column.int('writes', { default: 0 }), type: 'bigint' };
    await runner.addColumn('write_lock', new TableColumn(writes));
  }
}

const lockRow = 'UPDATE write_lock SET writes = writes + 1';

/** The number of writes that a server has. */
export const countWrites = 'SELECT SUM(writes) AS writes FROM write_lock';

/** Of the rows of `countWrites`. */
export const countOf = (rows: unknown): number =>
  Number((rows as [{ writes: string | number }])[0].writes);

/**
 * Acquires the row lock of a name, e.g. a person's id, until the transaction ends; `null`: of any name, which
 * keeps `acquireAllLocks` waiting too. Call it before the transaction's first read, so that its snapshot includes the writes of the previous holder.
 */
export const acquireLock = (
  manager: EntityManager,
  name: string | null,
): Promise<unknown> =>
  manager.query(
    `${lockRow} WHERE id = ${name === null ? randomInt(locks) : lockOf(name)}`,
  );

/** Waits for every transaction that holds a row lock, and keeps others waiting. */
export async function acquireAllLocks(manager: EntityManager): Promise<void> {
  // Writes of the release before share this row instead.
  await manager.query(
    'SELECT id FROM migrations ORDER BY id LIMIT 1 FOR UPDATE',
  );
  await manager.query(lockRow);
}

const lockOf = (name: string): number =>
  createHash('sha256').update(name).digest()[0]!;
