import type { DataKeys } from '../../../shared/numbers/data-keys.js';
import { uitKolommen } from '../../../shared/numbers/from-columns.js';

/** Numbers rest encrypted from here on. */
export const nummers1700000001003 = (keys: DataKeys) =>
  uitKolommen('Nummers1700000001003', keys, 'inwoner', ['bsn']);
