import { deadlineExceeded } from '../graphql/errors.js';
import type { Database } from './database.js';

/**
 * The database of one request: once `signal` aborts, no unit of work begins. A write that began goes on to its end, and after it the reads of
 * its result, so that the outcome of a mutation is known; another write does not begin. Error: DEADLINE_EXCEEDED.
 */
export function abortable(database: Database, signal: AbortSignal): Database {
  let begun = 0;
  let ended = 0;
  const check = (mayBegin: boolean) => {
    if (signal.aborted && !mayBegin) throw deadlineExceeded();
  };
  return {
    ...database,
    read: async (work) => {
      check(begun > 0);
      return database.read((manager) => {
        // It may have waited for its turn.
        check(begun > 0);
        return work(manager);
      });
    },
    select: async (sql, parameters) => {
      const begin = () => check(begun > 0);
      begin();
      return database.select(sql, parameters, begin);
    },
    write: async (work, lockName) => {
      check(begun > ended);
      return database.write(async (manager) => {
        check(begun > ended);
        begun += 1;
        try {
          return await work(manager);
        } finally {
          ended += 1;
        }
      }, lockName);
    },
  };
}
