import type { DataKeys } from '../../../shared/numbers/data-keys.js';
import { uitKolommen } from '../../../shared/numbers/from-columns.js';

/** Moves the BSN out of its plain-text column: from here on it is stored encrypted. */
export const nummers1700000001003 = (keys: DataKeys) =>
  uitKolommen('Nummers1700000001003', keys, 'inwoner', ['bsn']);
