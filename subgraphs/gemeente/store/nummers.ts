import type { Database } from '../../../shared/database.js';
import {
  persoonsnummers,
  type Persoonsnummers,
} from '../../../shared/nummers/persoonsnummers.js';

/** The number by which the gemeenten know somebody. */
export const gemeenteNummers = (database: Database): Persoonsnummers<'bsn'> =>
  persoonsnummers(database);
