import type { Database } from './database.js';

/** Readiness: rejects when the database does not answer. */
export const checkReachable = (database: Database): Promise<unknown> =>
  database.read((manager) => manager.query('SELECT 1'));
