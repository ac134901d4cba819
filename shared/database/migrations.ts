import { MigrationExecutor, type DataSource } from 'typeorm';
import { ConfigError } from '../config.js';

/** Several processes may start on one database at once: one migrates, the others wait. Error: ConfigError. */
export async function migrateServer(
  dataSource: DataSource,
  waitSeconds: number,
): Promise<void> {
  const holder = dataSource.createQueryRunner();
  try {
    const [lock] = (await holder.query(
      "SELECT GET_LOCK(CONCAT(DATABASE(), '.migrate'), ?) AS granted",
      [waitSeconds],
    )) as [{ granted: unknown }];
    // NULL is an error, 0 a time-out: both come as a row, not as a failure of the query.
    if (Number(lock.granted) !== 1)
      throw new ConfigError(
        `The database is being migrated by another process for more than ${waitSeconds} seconds. Start again when that has ended.`,
      );
    await dataSource.runMigrations({ transaction: 'none' });
    await holder.query("SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.migrate'))");
  } finally {
    await holder.release();
  }
}

/**
 * Throws ConfigError, with the command that mends it, when tables are missing or older than this version. Changes nothing. Tables of a newer
 * version are accepted: migrations only add.
 */
export async function checkMigrated(
  dataSource: DataSource,
  command: string,
): Promise<void> {
  const executor = new MigrationExecutor(dataSource);
  const { length } = await executor.getPendingMigrations();
  if (length > 0)
    throw new ConfigError(
      `The database lacks ${length} of ${dataSource.migrations.length} migrations of this version. Run \`${command}\` with a database user that may change tables, then start again.`,
    );
}
