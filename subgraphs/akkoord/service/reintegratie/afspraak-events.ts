import type { AfspraakFeit } from '../feiten/feiten.js';
import { eventFactory, type DatedEvent } from './dated-event.js';

/** Events of one afspraak. One that was kept or withdrawn is no longer due. */
export function afspraakEvents(afspraak: AfspraakFeit): DatedEvent[] {
  const { omschrijving, status } = afspraak;
  const { onDay, atMoment } = eventFactory('Afspraak', afspraak.id);
  const vastgelegd = atMoment(
    'AFSPRAAK_VASTGELEGD',
    afspraak.vastgelegdTijdstip,
    `Afspraak vastgelegd: ${omschrijving}`,
  );
  const isDone = status === 'NAGEKOMEN' || status === 'INGETROKKEN';
  return [
    vastgelegd,
    onDay(
      'AFSPRAAK_UITERLIJK',
      isDone ? null : afspraak.uiterlijkOp,
      `Uiterste dag van de afspraak: ${omschrijving}`,
      vastgelegd,
    ),
    onDay(
      'AFSPRAAK_NAGEKOMEN',
      afspraak.nagekomenOp,
      `Afspraak nagekomen: ${omschrijving}`,
      vastgelegd,
    ),
  ];
}
