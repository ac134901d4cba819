import { findBasisvoorwaarde } from '../feiten/basisvoorwaarde.js';
import { currentDetentie, expectedOntslagdatum } from '../feiten/detentie.js';
import { signaalIf, type Rule } from './rule.js';

/** The identiteitsbewijs is valid now but expires before release. */
export const expiringDocument: Rule = (feiten) => {
  const { peildatum } = feiten;
  const detentie = currentDetentie(feiten);
  const ontslag = detentie && expectedOntslagdatum(detentie, peildatum);
  const document = findBasisvoorwaarde(feiten, 'IDENTITEITSBEWIJS');
  const geldigTot = document?.status === 'GEREGELD' ? document.geldigTot : null;
  return signaalIf(
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
