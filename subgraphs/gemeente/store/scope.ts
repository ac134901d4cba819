import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { RowReader } from '../../../shared/access/person-rows.js';
import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';

/** What each part of the store needs of the request. */
export interface Scope {
  database: Database;
  caller: Caller;
  lock: PersonLock;
  rows: RowReader;
  /** Whether the caller may see where a person with geheimhouding is registered. */
  knowsWhereabouts: boolean;
}
