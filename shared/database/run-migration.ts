import { addMonthPartitions } from './month-partitions.js';
import { reasonOf } from '../reason-of.js';
import type { Database } from './database.js';

/**
 * Brings the tables of a service up to date, as a process of its own that ends: `open` does it, and the months to come get a
 * partition. One sentence on standard output; on failure
 * one on standard error, and exit code 1.
 */
export async function runMigration(
  name: string,
  open: () => Promise<Database>,
): Promise<void> {
  try {
    const database = await open();
    try {
      await addMonthPartitions(database);
    } finally {
      await database.close();
    }
    console.log(`${name}: its database is up to date.`);
  } catch (error) {
    console.error(`${name} cannot migrate: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}
