import type { Database } from '../../../shared/database/database.js';
import {
  createPersonNumberStore,
  type NumbersByKind,
  type PersonNumberStore,
} from '../../../shared/numbers/person-numbers.js';

/** The person numbers that DJI stores: strafrechtketennummer, burgerservicenummer and its own. */
export type NumberKind = 'skn' | 'bsn' | 'registratienummer';
export type DjiPersonNumbers = NumbersByKind<NumberKind>;

export const djiPersonNumbers = (
  database: Database,
): PersonNumberStore<NumberKind> => createPersonNumberStore(database);
