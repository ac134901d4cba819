import type { ToezichtFeit } from '../feiten/feiten.js';
import type { Voorwaarde } from '../../normen/voorwaarden.js';
import type { Rule } from './trigger.js';

/** Advies by its due date. No term if it was withdrawn or has no due date. */
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
 * Start of toezicht. The graph holds neither the start of the proeftijd nor the actual start of toezicht: `ingangsdatum` is used for the
 * first, the first contact for the second. Toezicht that ended before the last day is not a breach.
 */
export const toezicht: Rule = ({ toezichten }) =>
  (toezichten ?? []).map((feit) => ({
    vanaf: feit.ingangsdatum,
    doneOn: [feit.eersteContactOp],
    fulfilledConditions: conditionsOf(feit),
    endsOn: feit.einddatum,
  }));

/** The terms in days are of voorwaardelijke veroordeling only. */
const conditionsOf = ({
  grondslag,
  dadelijkUitvoerbaar,
}: ToezichtFeit): Voorwaarde[] => {
  if (grondslag !== 'VOORWAARDELIJKE_VEROORDELING') return [];
  return [dadelijkUitvoerbaar ? 'VEROORDELING_DADELIJK' : 'VEROORDELING'];
};
