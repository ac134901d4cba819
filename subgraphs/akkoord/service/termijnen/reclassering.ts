import type { ToezichtFeit } from '../feiten/feiten.js';
import type { Voorwaarde } from '../../normen/voorwaarden.js';
import type { Rule } from './trigger.js';

/** An advice by the day that was set when it was asked. Withdrawn, or without a day: no term. */
export const advies: Rule = ({ reclasseringsadviezen }) =>
  (reclasseringsadviezen ?? []).flatMap(
    ({ status, aangevraagdOp, uiterlijkOp, uitgebrachtOp }) =>
      uiterlijkOp === null
        ? []
        : {
            vanaf: aangevraagdOp,
            uiterlijkOp,
            doneOn: [uitgebrachtOp],
            fulfilledConditions:
              status === 'INGETROKKEN' ? [] : ['DAG_BEPAALD'],
          },
  );

/**
 * The begin of supervision. Nobody in the graph records when the proeftijd began, nor when supervision began in fact: the ingangsdatum
 * stands for the first, the first contact for the second. Supervision that ended before the last day gives no breach.
 */
export const toezicht: Rule = ({ toezichten }) =>
  (toezichten ?? []).map((een) => ({
    vanaf: een.ingangsdatum,
    doneOn: [een.eersteContactOp],
    fulfilledConditions: conditionsOf(een),
    endsOn: een.einddatum,
  }));

/** The Uitvoeringsbesluit sets its terms for the voorwaardelijke veroordeling alone. */
const conditionsOf = ({
  grondslag,
  dadelijkUitvoerbaar,
}: ToezichtFeit): Voorwaarde[] => {
  if (grondslag !== 'VOORWAARDELIJKE_VEROORDELING') return [];
  return [dadelijkUitvoerbaar ? 'VEROORDELING_DADELIJK' : 'VEROORDELING'];
};
