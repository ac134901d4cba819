import { today } from '../../../../shared/days.js';
import type { AfspraakFeit } from '../feiten/feiten.js';
import type { Gedateerd } from './gedateerd.js';

/** What akkoord knows of one promise. One that was kept or withdrawn is not due any more. */
export const feitenVanAfspraak = (afspraak: AfspraakFeit): Gedateerd[] => [
  [
    today(new Date(afspraak.vastgelegdTijdstip)),
    `Afspraak vastgelegd: ${afspraak.omschrijving}`,
  ],
  [
    afspraak.status === 'NAGEKOMEN' || afspraak.status === 'INGETROKKEN'
      ? null
      : afspraak.uiterlijkOp,
    `Uiterste dag van de afspraak: ${afspraak.omschrijving}`,
  ],
  [afspraak.nagekomenOp, `Afspraak nagekomen: ${afspraak.omschrijving}`],
];
