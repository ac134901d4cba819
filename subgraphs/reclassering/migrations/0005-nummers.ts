import type { DataKeys } from '../../../shared/numbers/data-keys.js';
import { uitKolommen } from '../../../shared/numbers/from-columns.js';

/** Moves the numbers to the table of encrypted person numbers. */
export const nummers1700000003005 = (keys: DataKeys) =>
  uitKolommen('Nummers1700000003005', keys, 'client', ['skn', 'clientnummer']);
