import type { DataKeys } from '../../../shared/numbers/data-keys.js';
import { uitKolommen } from '../../../shared/numbers/from-columns.js';

/** Numbers rest encrypted from here on. */
export const nummers1700000003005 = (keys: DataKeys) =>
  uitKolommen('Nummers1700000003005', keys, 'client', ['skn', 'clientnummer']);
