import type { DataKeys } from '../../../shared/numbers/data-keys.js';
import { uitKolommen } from '../../../shared/numbers/from-columns.js';

/** Moves the numbers to the table of encrypted person numbers. */
export const nummers1700000002007 = (keys: DataKeys) =>
  uitKolommen('Nummers1700000002007', keys, 'justitiabele', [
    'skn',
    'bsn',
    'registratienummer',
  ]);
