import type { Database } from '../../../shared/database/database.js';
import {
  persoonsnummers,
  type Persoonsnummers,
} from '../../../shared/numbers/person-numbers.js';

/** The numbers by which the reclassering knows somebody: that of the criminal chain, and its own. */
export const reclasseringPersonNumbers = (
  database: Database,
): Persoonsnummers<'skn' | 'clientnummer'> => persoonsnummers(database);
