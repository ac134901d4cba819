import type { Database } from '../../../shared/database/database.js';
import {
  persoonsnummers,
  type Persoonsnummers,
} from '../../../shared/numbers/person-numbers.js';

/** The gemeenten know a person by BSN only. */
export const personNumbers = (database: Database): Persoonsnummers<'bsn'> =>
  persoonsnummers(database);
