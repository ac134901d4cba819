import type { Database } from './database-types.js';

/**
 * The database for one request: its reads see what was committed before the first of them, and what the request itself wrote. So the reads of a
 * replica need one statement at the primary, and not one each.
 */
export function requestDatabase(database: Database): Database {
  if (!database.requestReads) return database;
  const { read, select, forget } = database.requestReads();
  return {
    ...database,
    read,
    select,
    write: async (work, lockName) => {
      try {
        return await database.write(work, lockName);
      } finally {
        forget();
      }
    },
  };
}
