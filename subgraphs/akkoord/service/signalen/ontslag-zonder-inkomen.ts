import { ontslagNabij } from './ontslag-nabij.js';
import { signaalAls, type Regel } from './regel.js';
import { ontbreektOp } from './stand.js';

/** Release is near and there is neither work nor income. */
export const ontslagZonderInkomen: Regel = (feiten) => {
  const ontslag = ontslagNabij(feiten);
  const inkomen =
    ontslag &&
    ontbreektOp(feiten, 'WERK_EN_INKOMEN', ontslag.dag, 'Werk en inkomen');
  return signaalAls(inkomen ? [ontslag.feit, inkomen] : [], {
    code: 'ONTSLAG_ZONDER_INKOMEN',
    ernst: 'WAARSCHUWING',
    omschrijving:
      'Het ontslag is binnen vier weken en er is dan nog geen werk of inkomen.',
    partijen: ['GEMEENTE', 'DJI'],
  });
};
