import type { Database } from '../../../shared/database/database.js';
import {
  createPersonNumberStore,
  type PersonNumberStore,
} from '../../../shared/numbers/person-numbers.js';

/** The person numbers that the reclassering stores: strafrechtketennummer and its own. */
export const reclasseringPersonNumbers = (
  database: Database,
): PersonNumberStore<'skn' | 'clientnummer'> =>
  createPersonNumberStore(database);
