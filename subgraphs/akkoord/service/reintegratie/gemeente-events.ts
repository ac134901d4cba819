import { labels } from '../../labels.js';
import type {
  BasisvoorwaardeFeit,
  Feiten,
  HulpvraagFeit,
  SchuldhulpFeit,
  ZorgverzekeringFeit,
} from '../feiten/feiten.js';
import {
  eventFactory,
  inSentenceOf,
  labelOf,
  type DatedEvent,
} from './dated-event.js';

/** Events of the gemeente. A request for help precedes the basisvoorwaarde that it is about. */
export function gemeenteEvents({
  basisvoorwaarden,
  schuldhulp,
  zorgverzekeringen,
  hulpvragen,
}: Feiten): DatedEvent[] {
  const requests = {
    SCHULDEN: (schuldhulp ?? []).flatMap(schuldhulpEvents),
    ZORG: (zorgverzekeringen ?? []).flatMap(zorgverzekeringEvents),
  };
  const own = (hulpvragen ?? []).map(ownRequest);
  return [
    ...own.map(({ event }) => event),
    ...requests.SCHULDEN,
    ...requests.ZORG,
    ...(basisvoorwaarden ?? []).flatMap((feit) =>
      basisvoorwaardeEvents(feit, [
        ...own
          .filter(({ soort }) => soort === feit.soort)
          .map(({ event }) => event),
        ...(feit.soort === 'SCHULDEN' || feit.soort === 'ZORG'
          ? requests[feit.soort]
          : []),
      ]),
    ),
  ];
}

/** What the justitiabele himself requested help for. */
const ownRequest = ({
  id,
  basisvoorwaarde: soort,
  vastgelegdTijdstip,
}: HulpvraagFeit) => ({
  soort,
  event: eventFactory('Hulpvraag', id).atMoment(
    'HULP_GEVRAAGD',
    vastgelegdTijdstip,
    `${labelOf(labels.BasisvoorwaardeSoort, soort)}: de justitiabele heeft om hulp gevraagd.`,
  ),
});

/** A basisvoorwaarde with status ONBEKEND is not an event. */
function basisvoorwaardeEvents(
  { soort, status, peildatum, geldigTot }: BasisvoorwaardeFeit,
  requests: readonly DatedEvent[],
): DatedEvent[] {
  const { onDay } = eventFactory('Basisvoorwaarde', soort);
  const recorded = onDay(
    'BASISVOORWAARDE_VASTGESTELD',
    status === 'ONBEKEND' ? null : peildatum,
    `${labelOf(labels.BasisvoorwaardeSoort, soort)}: ${inSentenceOf(labels.BasisvoorwaardeStatus, status)}.`,
    ...requests,
  );
  return [
    recorded,
    onDay(
      'GELDIGHEID_EINDIGT',
      geldigTot,
      `${labelOf(labels.BasisvoorwaardeSoort, soort)}: laatste dag van de geldigheid.`,
      recorded,
    ),
  ];
}

function schuldhulpEvents(requests: SchuldhulpFeit): DatedEvent[] {
  const { onDay } = eventFactory('Schuldhulp', requests.id);
  const requested = onDay(
    'SCHULDHULP_AANGEVRAAGD',
    requests.aangevraagdOp,
    requests.bedreigend
      ? 'Schuldhulp aangevraagd in een bedreigende situatie.'
      : 'Schuldhulp aangevraagd.',
  );
  return [
    requested,
    onDay(
      'SCHULDHULP_EERSTE_GESPREK',
      requests.eersteGesprekOp,
      'Eerste gesprek over schuldhulp.',
      requested,
    ),
  ];
}

function zorgverzekeringEvents({
  id,
  aangevraagdOp,
  geregeldOp,
}: ZorgverzekeringFeit): DatedEvent[] {
  const { onDay } = eventFactory('Zorgverzekering', id);
  const requested = onDay(
    'ZORGVERZEKERING_AANGEVRAAGD',
    aangevraagdOp,
    'Zorgverzekering aangevraagd.',
  );
  return [
    requested,
    onDay(
      'ZORGVERZEKERING_GEREGELD',
      geregeldOp,
      'Zorgverzekering geregeld.',
      requested,
    ),
  ];
}
