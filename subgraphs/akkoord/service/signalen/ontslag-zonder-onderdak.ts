import { ontslagNabij } from './ontslag-nabij.js';
import { signaalAls, type Regel } from './regel.js';
import { ontbreektOp } from './stand.js';

/** Release is near and there is no place to live. */
export const ontslagZonderOnderdak: Regel = (feiten) => {
  const ontslag = ontslagNabij(feiten);
  const onderdak =
    ontslag && ontbreektOp(feiten, 'ONDERDAK', ontslag.dag, 'Onderdak');
  return signaalAls(onderdak ? [ontslag.feit, onderdak] : [], {
    code: 'ONTSLAG_ZONDER_ONDERDAK',
    ernst: 'KRITIEK',
    omschrijving:
      'Het ontslag is binnen vier weken en er is dan nog geen onderdak.',
    partijen: ['GEMEENTE', 'DJI'],
  });
};
