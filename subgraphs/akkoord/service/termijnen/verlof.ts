import type { Day } from '../../../../shared/days.js';
import {
  findBasisvoorwaarde,
  basisvoorwaardeState,
} from '../feiten/basisvoorwaarde.js';
import { isPenitentiair, startedDetenties } from '../feiten/detentie.js';
import type { Feiten } from '../feiten/feiten.js';
import { missingResponse, type Rule } from './trigger.js';
import { releasedOn } from './detentie.js';

/**
 * A valid identiteitsbewijs on the first day of verlof. DJI provides the verlof, the gemeente the document. No document is needed for
 * verlof that was refused, not granted by its first day, or overtaken by release.
 */
export const identiteitsbewijsForVerlof: Rule = (feiten) =>
  startedDetenties(feiten).flatMap((detentie) => {
    const released = releasedOn(detentie, feiten);
    return detentie.verloven
      .filter(({ vanaf }) => released === null || vanaf < released)
      .map(({ vanaf, besluit }) => ({
        vanaf,
        doneOn: foundValidOn(feiten, vanaf),
        missingResponse: missingResponse('basisvoorwaarden', feiten),
        fulfilledConditions:
          isPenitentiair(detentie) &&
          (besluit === 'TOEGEKEND' ||
            (besluit === 'AANGEVRAAGD' && vanaf >= feiten.peildatum))
            ? ['VERLOF' as const]
            : [],
      }));
  });

/**
 * The day on which the gemeente last found the document that is valid on that day. What it found after the first day of leave does not say
 * how it was on that day, unless the validity had ended before.
 */
function foundValidOn(feiten: Feiten, day: Day): (Day | null)[] | null {
  const document = findBasisvoorwaarde(feiten, 'IDENTITEITSBEWIJS');
  if (!document || document.peildatum === null) return null;
  const expired = document.geldigTot !== null && document.geldigTot < day;
  if (document.peildatum > day && !expired) return null;
  switch (basisvoorwaardeState(document, day)) {
    case 'GEREGELD':
      return [document.peildatum];
    case 'ONTBREEKT':
      return [];
    default:
      return null;
  }
}
