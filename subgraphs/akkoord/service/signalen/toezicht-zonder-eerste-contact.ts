import { addDays } from '../../../../shared/days.js';
import { bereikt } from '../feiten/detentie.js';
import { signaalAls, type Regel } from './regel.js';

/** The reclassering's own aim: first contact within two weeks of the start. */
const dagen = 14;

/** A toezicht runs for over two weeks and nobody saw him. */
export const toezichtZonderEersteContact: Regel = ({
  toezichten,
  peildatum,
}) => {
  const zonder = (toezichten ?? []).filter(
    ({ ingangsdatum, eersteContactOp, einddatum }) =>
      ingangsdatum < addDays(peildatum, -dagen) &&
      !bereikt(eersteContactOp, peildatum) &&
      (einddatum === null || einddatum >= peildatum),
  );
  return signaalAls(
    zonder.map(({ ingangsdatum }) => ({
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
