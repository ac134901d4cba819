import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, DatabaseLocation } from '../database/database.js';
import { testDatabase } from './test-partner.js';

/**
 * An empty database for a test that opens it again, as a later release would: in a file, since one in memory ends when it is closed, or on the
 * server of TEST_DATABASE_URL. `drop` it after `database.close()`.
 */
export async function reopenedDatabase(
  open: (location: DatabaseLocation) => Promise<Database>,
): Promise<{
  database: Database;
  location: DatabaseLocation;
  drop(): Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'database-'));
  let location: DatabaseLocation;
  const { database, drop } = await testDatabase((given) => {
    location =
      given.databaseUrl === ':memory:'
        ? { ...given, databaseUrl: join(folder, 'test.db') }
        : given;
    return open(location);
  });
  return {
    database,
    location: location!,
    drop: async () => {
      await drop();
      rmSync(folder, { recursive: true });
    },
  };
}
