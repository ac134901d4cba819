import { addDays, startOfDay, type Day } from '../../../shared/days.js';
import { momentOn } from '../../../shared/demo/history.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type {
  Meldingsoort,
  ReceivingPartij,
} from '../../../shared/access/partij.js';
import type { OutboxMelding } from '../../../shared/meldingen/courier.js';
import type { SyntheticContext } from './context.js';

/** Meldingen to the parties of the traject, mostly sent on the same day; all confirmed, mostly at once. */
export function syntheticMeldingen(
  context: SyntheticContext,
  announcement: { announcedOn: Day } | null,
): OutboxMelding[] {
  const { insluitingsdatum, overplaatsingsdatum, werkelijkeEinddatum } =
    context.traject;
  return [
    ...meldingenOn(context, 'AANKOMST', insluitingsdatum),
    ...meldingenOn(context, 'OVERPLAATSING', overplaatsingsdatum),
    ...meldingenOn(context, 'ONTSLAG', werkelijkeEinddatum),
    ...(announcement
      ? [
          confirmedMelding(
            context,
            'ONTSLAG_AANGEKONDIGD',
            'RECLASSERING',
            momentOn(announcement.announcedOn, context.day),
          ),
        ]
      : []),
  ];
}

function meldingenOn(
  context: SyntheticContext,
  soort: Meldingsoort,
  on: Day | null,
): OutboxMelding[] {
  if (on === null) return [];
  const { traject, day, random } = context;
  const recipients: ReceivingPartij[] = ['AKKOORD'];
  if (traject.reclasseringsorganisatie) recipients.push('RECLASSERING');
  if (traject.gemeenteVanHerkomst ?? traject.gemeenteVanVestiging)
    recipients.push('GEMEENTE');
  const delay = random.weighted([
    [0, 88],
    [random.int(1, 2), 8],
    [random.int(3, 9), 4],
  ]);
  const sentOn = addDays(on, delay) < day ? addDays(on, delay) : day;
  const hours = sentOn < day ? random.int(8, 18) : 0;
  const at = Date.parse(startOfDay(sentOn)) + hours * 3_600_000;
  const tijdstip = new Date(at).toISOString();
  return recipients.map((aan) =>
    confirmedMelding(context, soort, aan, tijdstip),
  );
}

/** Confirmed within two minutes, or hours or days later, as if the partner had been down. */
function confirmedMelding(
  { justitiabeleId, day, random }: SyntheticContext,
  soort: Meldingsoort,
  aan: ReceivingPartij,
  tijdstip: string,
): OutboxMelding {
  const seconds = random.weighted([
    [random.int(1, 90), 95],
    [random.int(1, 60) * 3_600, 5],
  ]);
  const confirmed = Date.parse(tijdstip) + seconds * 1_000;
  const latest = Date.parse(startOfDay(day));
  return {
    id: demoUuid(`melding ${soort} ${aan} ${justitiabeleId}`),
    soort,
    aan,
    justitiabeleId,
    tijdstip,
    betrokkenheden: [],
    pogingen: 1,
    volgendePoging: null,
    bevestigdTijdstip: new Date(Math.min(confirmed, latest)).toISOString(),
  };
}
