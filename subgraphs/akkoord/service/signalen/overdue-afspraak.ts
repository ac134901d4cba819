import { partyOf } from '../../../../shared/access/parties.js';
import type { Partij } from '../../../../shared/access/partij.js';
import { addDays } from '../../../../shared/days.js';
import { isUnfulfilled } from '../afspraak-rules.js';
import { signaalIf, type Rule } from './rule.js';

/** The last day of an afspraak has passed, and it was neither kept nor withdrawn. The organisation that made it can act. */
export const overdueAfspraak: Rule = ({ afspraken, peildatum }) => {
  const overdue = afspraken.filter(
    (afspraak) => isUnfulfilled(afspraak) && afspraak.uiterlijkOp < peildatum,
  );
  const days = overdue.map(({ uiterlijkOp }) => uiterlijkOp).sort();
  return signaalIf(
    overdue.map(({ partij, uiterlijkOp, omschrijving }) => ({
      bron: 'AKKOORD',
      datum: uiterlijkOp,
      omschrijving: `Uiterste dag van een afspraak van ${nameOf(partij)}: ${omschrijving}`,
    })),
    {
      code: 'AFSPRAAK_TE_LAAT',
      ernst: 'WAARSCHUWING',
      omschrijving:
        'Een afspraak is niet nagekomen, terwijl de uiterste dag ervan voorbij is.',
      partijen: [...new Set(overdue.map(({ partij }) => partij))].sort(),
      sinds: days[0] === undefined ? null : addDays(days[0], 1),
    },
  );
};

const nameOf = (partij: Partij): string => partyOf(partij)?.naam ?? partij;
