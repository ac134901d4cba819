import type { Database } from '../../../shared/database/database.js';
import {
  createPersonNumberStore,
  type PersonNumberStore,
} from '../../../shared/numbers/person-numbers.js';

/** The gemeenten know a person by BSN only. */
export const personNumbers = (database: Database): PersonNumberStore<'bsn'> =>
  createPersonNumberStore(database);
