import type { Day } from '../../../../shared/days.js';
import {
  basisvoorwaarde,
  basisvoorwaardeIs,
} from '../feiten/basisvoorwaarde.js';
import { begonnenDetenties } from '../feiten/detentie.js';
import type { Feiten } from '../feiten/feiten.js';
import { zonder, type Regel } from './aanleiding.js';
import { vrijOp } from './detentie.js';

/**
 * A valid document on the first day of leave. DJI knows the leave, the gemeente the document. Leave that was refused, that was not
 * granted by its first day, or that release made needless asks for none.
 */
export const identiteitsbewijsBijVerlof: Regel = (feiten) =>
  begonnenDetenties(feiten).flatMap((detentie) => {
    const vrij = vrijOp(detentie, feiten);
    return detentie.verloven
      .filter(({ vanaf }) => vrij === null || vanaf < vrij)
      .map(({ vanaf, besluit }) => ({
        vanaf,
        gedaanOp: geldigBevonden(feiten, vanaf),
        zonder: zonder('basisvoorwaarden', feiten),
        geldt:
          besluit === 'TOEGEKEND' ||
          (besluit === 'AANGEVRAAGD' && vanaf >= feiten.peildatum)
            ? ['VERLOF' as const]
            : [],
      }));
  });

/**
 * The day on which the gemeente last found the document that is valid on that day. What it found after the first day of leave does not say
 * how it was on that day, unless the validity had ended before.
 */
function geldigBevonden(feiten: Feiten, dag: Day): (Day | null)[] | null {
  const bewijs = basisvoorwaarde(feiten, 'IDENTITEITSBEWIJS');
  if (!bewijs || bewijs.peildatum === null) return null;
  const verlopen = bewijs.geldigTot !== null && bewijs.geldigTot < dag;
  if (bewijs.peildatum > dag && !verlopen) return null;
  switch (basisvoorwaardeIs(bewijs, dag)) {
    case 'GEREGELD':
      return [bewijs.peildatum];
    case 'ONTBREEKT':
      return [];
    default:
      return null;
  }
}
