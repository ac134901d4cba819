import { addDays } from '../../../../shared/days.js';
import { isReached } from '../feiten/detentie.js';
import { signaalIf, type Rule } from './rule.js';

/** The reclassering's own target: first contact within two weeks of the start. */
const maxDays = 14;

/** Toezicht has been running for more than two weeks without a first contact. */
export const toezichtWithoutFirstContact: Rule = ({
  toezichten,
  peildatum,
}) => {
  const overdue = (toezichten ?? []).filter(
    ({ ingangsdatum, eersteContactOp, einddatum }) =>
      ingangsdatum < addDays(peildatum, -maxDays) &&
      !isReached(eersteContactOp, peildatum) &&
      (einddatum === null || einddatum >= peildatum),
  );
  return signaalIf(
    overdue.map(({ ingangsdatum }) => ({
      bron: 'RECLASSERING',
      datum: ingangsdatum,
      omschrijving: 'Begin van een toezicht zonder eerste contact.',
    })),
    {
      code: 'TOEZICHT_ZONDER_EERSTE_CONTACT',
      ernst: 'WAARSCHUWING',
      omschrijving:
        'Het toezicht loopt langer dan twee weken en er is nog geen eerste contact geweest.',
      partijen: ['RECLASSERING'],
    },
  );
};
