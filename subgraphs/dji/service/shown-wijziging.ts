import type { Wijziging } from '../../../shared/database/versioned-row.js';

/** What `eindverlofVanaf` is computed from, besides fields that are shown; no fields of a detention in the graph. */
const hidden = [
  'strafJaren',
  'strafMaanden',
  'strafDagen',
  'onherroepelijkOp',
  'eindverlofUitgesloten',
];

export const isShown = ({ veld }: Pick<Wijziging, 'veld'>): boolean =>
  !hidden.includes(veld);

/** `viDatum` is computed and never stored: the change of `uitspraakdatum` is shown in its place, for without a sentence there is none. */
export const shownWijziging = (wijziging: Wijziging): Wijziging =>
  wijziging.veld === 'uitspraakdatum'
    ? { ...wijziging, veld: 'viDatum', oud: 'null' }
    : wijziging;
