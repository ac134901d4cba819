import { labels } from '../../labels.js';
import type { Adviessoort } from '../../schema.generated.js';
import type { AdviesFeit, ToezichtFeit } from '../feiten/feiten.js';
import {
  eventFactory,
  inSentenceOf,
  labelOf,
  type DatedEvent,
} from './dated-event.js';

/** As what an advies is for. */
const adviesLabels: Record<Adviessoort, string> = {
  VOORGELEIDING: 'de voorgeleiding',
  ZITTING: 'de zitting',
  PENITENTIAIR_PROGRAMMA: 'een penitentiair programma',
  VOORWAARDELIJKE_INVRIJHEIDSTELLING: 'voorwaardelijke invrijheidstelling',
  VERLOF: 'verlof',
};

/** Events of one advies. A withdrawn advies is no longer due. */
export function adviesEvents(advies: AdviesFeit): DatedEvent[] {
  const purpose = `voor ${labelOf(adviesLabels, advies.soort)}`;
  const { onDay } = eventFactory('Reclasseringsadvies', advies.id);
  const requested = onDay(
    'ADVIES_AANGEVRAAGD',
    advies.aangevraagdOp,
    `Reclasseringsadvies ${purpose} aangevraagd.`,
  );
  return [
    requested,
    onDay(
      'ADVIES_UITERLIJK',
      advies.status === 'INGETROKKEN' ? null : advies.uiterlijkOp,
      `Uiterste dag van het reclasseringsadvies ${purpose}.`,
      requested,
    ),
    onDay(
      'ADVIES_UITGEBRACHT',
      advies.uitgebrachtOp,
      `Reclasseringsadvies ${purpose} uitgebracht.`,
      requested,
    ),
  ];
}

/** Events of one toezicht. */
export function toezichtEvents(toezicht: ToezichtFeit): DatedEvent[] {
  const ground = `(${inSentenceOf(labels.Toezichtgrondslag, toezicht.grondslag)})`;
  const { onDay } = eventFactory('Toezicht', toezicht.id);
  const start = onDay(
    'TOEZICHT_BEGONNEN',
    toezicht.ingangsdatum,
    `Begin van het toezicht ${ground}.`,
  );
  const contact = onDay(
    'EERSTE_CONTACT',
    toezicht.eersteContactOp,
    `Eerste contact in het toezicht ${ground}.`,
    start,
  );
  return [
    start,
    contact,
    onDay(
      'TOEZICHT_BEEINDIGD',
      toezicht.einddatum,
      `Einde van het toezicht ${ground}.`,
      start,
      contact,
    ),
  ];
}
