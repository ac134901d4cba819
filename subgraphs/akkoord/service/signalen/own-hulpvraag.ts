import { today } from '../../../../shared/days.js';
import {
  basisvoorwaardeState,
  findBasisvoorwaarde,
} from '../feiten/basisvoorwaarde.js';
import { labelOf } from '../reintegratie/dated-event.js';
import { labels } from '../../labels.js';
import { signaalIf, type Rule } from './rule.js';

/** The justitiabele requested help, and the gemeente has not acted. A document that the register gave since is an answer too. */
export const ownHulpvraag: Rule = (feiten) => {
  const waiting = (feiten.hulpvragen ?? [])
    .filter(({ basisvoorwaarde, beantwoordTijdstip }) => {
      const feit = findBasisvoorwaarde(feiten, basisvoorwaarde);
      return (
        beantwoordTijdstip === null &&
        feit !== null &&
        basisvoorwaardeState(feit, feiten.peildatum) !== 'GEREGELD'
      );
    })
    .map(({ basisvoorwaarde, vastgelegdTijdstip }) => ({
      day: today(new Date(vastgelegdTijdstip)),
      label: labelOf(labels.BasisvoorwaardeSoort, basisvoorwaarde),
    }));
  return signaalIf(
    waiting.map(({ day, label }) => ({
      bron: 'JUSTITIABELE',
      datum: day,
      omschrijving: `${label}: de justitiabele heeft om hulp gevraagd.`,
    })),
    {
      code: 'HULPVRAAG_VAN_JUSTITIABELE',
      ernst: 'WAARSCHUWING',
      omschrijving:
        'De justitiabele heeft om hulp gevraagd en de gemeente heeft nog niets gedaan.',
      partijen: ['GEMEENTE', 'DJI'],
      sinds: waiting.map(({ day }) => day).sort()[0] ?? null,
    },
  );
};
