import type { DataKeys } from '../../../shared/numbers/data-keys.js';
import { encryptColumns } from '../../../shared/numbers/encrypt-columns.js';

/** Moves the numbers to the table of encrypted person numbers. */
export const nummers1700000002007 = (keys: DataKeys) =>
  encryptColumns('Nummers1700000002007', keys, 'justitiabele', [
    'skn',
    'bsn',
    'registratienummer',
  ]);
