import type { Day } from '../../../../shared/days.js';
import type { Feit } from '../../schema.generated.js';
import {
  findBasisvoorwaarde,
  basisvoorwaardeState,
} from '../feiten/basisvoorwaarde.js';
import { isReached } from '../feiten/detentie.js';
import type { Feiten } from '../feiten/feiten.js';
import { upcomingOntslag } from './upcoming-ontslag.js';
import { signaalIf, type Rule } from './rule.js';
import { missingFeit } from './missing-basisvoorwaarde.js';

/** Release is within four weeks and the zorgverzekering, which is suspended during detentie (Zvw), is not arranged. */
export const ontslagWithoutZorgverzekering: Rule = (feiten) => {
  const ontslag = upcomingOntslag(feiten);
  const gaps = ontslag
    ? insuranceGaps(feiten, ontslag.detentie.insluitingsdatum, ontslag.day)
    : [];
  return signaalIf(ontslag && gaps.length > 0 ? [ontslag.feit, ...gaps] : [], {
    code: 'ONTSLAG_ZONDER_ZORGVERZEKERING',
    ernst: 'WAARSCHUWING',
    omschrijving:
      'Het ontslag is binnen vier weken en de zorgverzekering is dan nog niet geregeld.',
    partijen: ['GEMEENTE', 'DJI'],
  });
};

/**
 * Known not to be insured: a request since insluiting is still open, or ZORG is missing and no insurance was arranged since. The absence of
 * a request proves nothing.
 */
function insuranceGaps(feiten: Feiten, insluiting: Day, ontslag: Day): Feit[] {
  const { zorgverzekeringen, peildatum } = feiten;
  const zorg = findBasisvoorwaarde(feiten, 'ZORG');
  if (!zorgverzekeringen || !zorg) return [];
  if (basisvoorwaardeState(zorg, ontslag) === 'GEREGELD') return [];
  const isSinceInsluiting = (day: Day | null) =>
    day !== null && day >= insluiting && isReached(day, peildatum);
  if (zorgverzekeringen.some(({ geregeldOp }) => isSinceInsluiting(geregeldOp)))
    return [];
  const ontbreekt = missingFeit(feiten, 'ZORG', ontslag, 'Zorg');
  return [
    ...(ontbreekt ? [ontbreekt] : []),
    ...zorgverzekeringen
      .filter(({ aangevraagdOp }) => isSinceInsluiting(aangevraagdOp))
      .map(({ aangevraagdOp }): Feit => ({
        bron: 'GEMEENTE',
        datum: aangevraagdOp,
        omschrijving: 'Zorgverzekering aangevraagd en nog niet geregeld.',
      })),
  ];
}
