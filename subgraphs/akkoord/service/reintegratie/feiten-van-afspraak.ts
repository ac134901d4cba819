import type { AfspraakFeit } from '../feiten/feiten.js';
import { feitenOver, type Gedateerd } from './gedateerd.js';

/** What akkoord knows of one promise. One that was kept or withdrawn is not due any more. */
export function feitenVanAfspraak(afspraak: AfspraakFeit): Gedateerd[] {
  const { omschrijving, status } = afspraak;
  const { opDag, opMoment } = feitenOver('Afspraak', afspraak.id);
  const vastgelegd = opMoment(
    'AFSPRAAK_VASTGELEGD',
    afspraak.vastgelegdTijdstip,
    `Afspraak vastgelegd: ${omschrijving}`,
  );
  const isKlaar = status === 'NAGEKOMEN' || status === 'INGETROKKEN';
  return [
    vastgelegd,
    opDag(
      'AFSPRAAK_UITERLIJK',
      isKlaar ? null : afspraak.uiterlijkOp,
      `Uiterste dag van de afspraak: ${omschrijving}`,
      vastgelegd,
    ),
    opDag(
      'AFSPRAAK_NAGEKOMEN',
      afspraak.nagekomenOp,
      `Afspraak nagekomen: ${omschrijving}`,
      vastgelegd,
    ),
  ];
}
