import { basisvoorwaarde } from '../feiten/basisvoorwaarde.js';
import { lopendeDetentie, ontslagdag } from '../feiten/detentie.js';
import { signaalAls, type Regel } from './regel.js';

/** The document that is valid now ends before the day of release: he would leave, or go on leave, without one. */
export const documentVerlooptInDetentie: Regel = (feiten) => {
  const { peildatum } = feiten;
  const detentie = lopendeDetentie(feiten);
  const ontslag = detentie && ontslagdag(detentie, peildatum);
  const document = basisvoorwaarde(feiten, 'IDENTITEITSBEWIJS');
  const geldigTot = document?.status === 'GEREGELD' ? document.geldigTot : null;
  return signaalAls(
    ontslag && geldigTot && geldigTot >= peildatum && geldigTot < ontslag
      ? [
          {
            bron: 'GEMEENTE',
            datum: geldigTot,
            omschrijving: 'Identiteitsbewijs: laatste dag van de geldigheid.',
          },
          {
            bron: 'DJI',
            datum: ontslag,
            omschrijving: 'Eerste dag waarop ontslag wordt verwacht.',
          },
        ]
      : [],
    {
      code: 'DOCUMENT_VERLOOPT_IN_DETENTIE',
      ernst: 'INFO',
      omschrijving:
        'Het identiteitsbewijs verloopt voordat de detentie naar verwachting eindigt.',
      partijen: ['GEMEENTE', 'DJI'],
    },
  );
};
