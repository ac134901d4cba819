import type { Wijziging } from '../../../shared/database/versioned-row.js';

/** `viDatum` is computed and never stored: the change of `uitspraakdatum` is shown in its place, for without a sentence there is none. */
export const shownWijziging = (wijziging: Wijziging): Wijziging =>
  wijziging.veld === 'uitspraakdatum'
    ? { ...wijziging, veld: 'viDatum', oud: 'null' }
    : wijziging;
