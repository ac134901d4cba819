import { MigrationExecutor, type DataSource } from 'typeorm';
import { ConfigError } from '../config.js';
import { createLeaseTable, underLease } from './lease.js';

/**
 * Several processes may start on one database at once: one migrates, the others wait. A process that was suspended does not go on when
 * another has taken over. Error: ConfigError.
 */
export async function migrateServer(
  dataSource: DataSource,
  waitSeconds: number,
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await creating(() => createLeaseTable(runner));
  } finally {
    await runner.release();
  }
  await underLease(
    { write: (work) => work(dataSource.manager) },
    'migration',
    {
      waitSeconds,
      taken: `The database is being migrated by another process for more than ${waitSeconds} seconds. Start again when that has ended.`,
    },
    async (check) => {
      const executor = new MigrationExecutor(dataSource);
      for (const migration of await executor.getPendingMigrations()) {
        check();
        await executor.executeMigration(migration);
      }
    },
  );
}

/**
 * Throws ConfigError, with the command that mends it, when tables are missing or older than this version. Changes nothing. Tables of a newer
 * version are accepted: migrations only add.
 */
export async function checkMigrated(
  dataSource: DataSource,
  command: string,
): Promise<void> {
  const pending = await pendingMigrations(dataSource);
  if (pending > 0)
    throw new ConfigError(
      `The database lacks ${pending} of ${dataSource.migrations.length} migrations of this version. Run \`${command}\` with a database user that may change tables, then start again.`,
    );
}

/** How many migrations of this version were not run. */
export const pendingMigrations = async (
  dataSource: DataSource,
): Promise<number> =>
  (
    await creating(() =>
      new MigrationExecutor(dataSource).getPendingMigrations(),
    )
  ).length;

/** TypeORM looks whether a table is there and then creates it, which another process may do in between. */
async function creating<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== 'ER_TABLE_EXISTS_ERROR') throw error;
    return work();
  }
}
