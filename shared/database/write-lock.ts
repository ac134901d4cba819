import { createHash } from 'node:crypto';
import type { EntityManager, QueryRunner } from 'typeorm';
import { column, createTable, ForwardMigration, primary } from './columns.js';

/** Few enough to be there from the start, so that no lock has to be inserted first; names that share one wait for each other. */
const locks = 256;

/** Rows to lock. They hold nothing of whom they stand for. */
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
 * Waits for the row lock that stands for a name, e.g. a person's id, and keeps it until the transaction ends. Call it before the
 * transaction reads anything: what it then reads is as the last holder left it.
 */
export const acquireLock = (
  manager: EntityManager,
  name: string,
): Promise<unknown> =>
  manager.query(`${selectLock} WHERE id = ${lockOf(name)} FOR UPDATE`);

const lockOf = (name: string): number =>
  createHash('sha256').update(name).digest()[0]!;
