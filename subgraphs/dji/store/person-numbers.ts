import type { Database } from '../../../shared/database/database.js';
import {
  persoonsnummers,
  type Nummers,
  type Persoonsnummers,
} from '../../../shared/numbers/person-numbers.js';

/** The person numbers that DJI stores: strafrechtketennummer, burgerservicenummer and its own. */
export type NumberKind = 'skn' | 'bsn' | 'registratienummer';
export type DjiPersonNumbers = Nummers<NumberKind>;

export const djiPersonNumbers = (
  database: Database,
): Persoonsnummers<NumberKind> => persoonsnummers(database);
