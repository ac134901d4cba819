import type { Database } from '../../../shared/database/database.js';
import {
  persoonsnummers,
  type Persoonsnummers,
} from '../../../shared/numbers/person-numbers.js';

/** The number by which the gemeenten know somebody. */
export const gemeenteNummers = (database: Database): Persoonsnummers<'bsn'> =>
  persoonsnummers(database);
