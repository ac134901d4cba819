import type { DataKeys } from '../../../shared/numbers/data-keys.js';
import { encryptColumns } from '../../../shared/numbers/encrypt-columns.js';

/** Moves the numbers to the table of encrypted person numbers. */
export const nummers1700000003005 = (keys: DataKeys) =>
  encryptColumns('Nummers1700000003005', keys, 'client', [
    'skn',
    'clientnummer',
  ]);
