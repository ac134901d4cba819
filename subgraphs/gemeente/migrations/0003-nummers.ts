import type { DataKeys } from '../../../shared/numbers/data-keys.js';
import { encryptColumns } from '../../../shared/numbers/encrypt-columns.js';

/** Moves the BSN out of its plain-text column: from here on it is stored encrypted. */
export const nummers1700000001003 = (keys: DataKeys) =>
  encryptColumns('Nummers1700000001003', keys, 'inwoner', ['bsn']);
