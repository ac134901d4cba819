import type { Wijziging } from '../../../shared/database/versioned-row.js';

/** A change as it is shown. The v.i.-datum is computed and never stored: before there was a sentence there was none. */
export const shownWijziging = (wijziging: Wijziging): Wijziging =>
  wijziging.veld === 'uitspraakdatum'
    ? { ...wijziging, veld: 'viDatum', oud: 'null' }
    : wijziging;
