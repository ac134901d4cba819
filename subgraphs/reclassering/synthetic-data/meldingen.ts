import { startOfDay } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { OutboxMelding } from '../../../shared/meldingen/courier.js';
import type { AdviesRequest } from './advies-requests.js';
import type { SyntheticClient } from './client.js';
import { momentOn } from '../../../shared/demo/history.js';

/** The meldingen of a request, confirmed a minute later; none for a request before the detention. */
export function syntheticMeldingen(
  { soort, aangevraagdOp }: AdviesRequest,
  { id, organisatie, traject, day }: SyntheticClient,
): OutboxMelding[] {
  if (aangevraagdOp < traject.insluitingsdatum) return [];
  const tijdstip = momentOn(aangevraagdOp, day);
  const gemeente = traject.gemeenteVanHerkomst ?? traject.gemeenteVanVestiging;
  const recipients = [
    'DJI' as const,
    ...(gemeente ? ['GEMEENTE' as const] : []),
    'AKKOORD' as const,
  ];
  return recipients.map((recipient) => ({
    id: demoUuid(`melding ${id} ${soort} ${recipient}`),
    soort: 'ADVIESAANVRAAG',
    aan: recipient,
    justitiabeleId: id,
    tijdstip,
    betrokkenheden: [
      {
        partij: 'RECLASSERING',
        organisatie,
        vanaf: startOfDay(traject.insluitingsdatum),
        tot: null,
      },
    ],
    pogingen: 1,
    volgendePoging: null,
    bevestigdTijdstip: new Date(Date.parse(tijdstip) + 60_000).toISOString(),
  }));
}
