import type { Database } from '../../shared/database.js';

/** Fills an empty database with this partner's share of the demo people. */
export async function seed(_database: Database, _day: string): Promise<void> {}
