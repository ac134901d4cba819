import type { Database } from '../../../shared/database/database.js';
import {
  persoonsnummers,
  type Persoonsnummers,
} from '../../../shared/numbers/person-numbers.js';

/** The person numbers that the reclassering stores: strafrechtketennummer and its own. */
export const reclasseringPersonNumbers = (
  database: Database,
): Persoonsnummers<'skn' | 'clientnummer'> => persoonsnummers(database);
