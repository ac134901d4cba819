import { addDays, startOfDay, type Day } from '../../../shared/days.js';
import { momentOp } from '../../../shared/demo/geschiedenis.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type {
  MeldingUit,
  Meldingsoort,
  Ontvanger,
} from '../../../shared/meldingen/courier.js';
import type { Verloop } from './verloop.js';

/** What DJI told the parties of the traject when it happened, mostly on the same day; all of it confirmed, mostly at once. */
export function syntheticMeldingen(
  verloop: Verloop,
  aankondiging: { op: Day } | null,
): MeldingUit[] {
  const { insluitingsdatum, overplaatsingsdatum, werkelijkeEinddatum } =
    verloop.traject;
  return [
    ...meldingen(verloop, 'AANKOMST', insluitingsdatum),
    ...meldingen(verloop, 'OVERPLAATSING', overplaatsingsdatum),
    ...meldingen(verloop, 'ONTSLAG', werkelijkeEinddatum),
    ...(aankondiging
      ? [
          melding(
            verloop,
            'ONTSLAG_AANGEKONDIGD',
            'RECLASSERING',
            momentOp(aankondiging.op, verloop.day),
          ),
        ]
      : []),
  ];
}

function meldingen(
  verloop: Verloop,
  soort: Meldingsoort,
  dag: Day | null,
): MeldingUit[] {
  if (dag === null) return [];
  const { traject, day, random } = verloop;
  const ontvangers: Ontvanger[] = ['AKKOORD'];
  if (traject.reclasseringsorganisatie) ontvangers.push('RECLASSERING');
  if (traject.gemeenteVanHerkomst ?? traject.gemeenteVanVestiging)
    ontvangers.push('GEMEENTE');
  const dagen = random.weighted([
    [0, 88],
    [random.int(1, 2), 8],
    [random.int(3, 9), 4],
  ]);
  const verzonden = addDays(dag, dagen) < day ? addDays(dag, dagen) : day;
  const uren = verzonden < day ? random.int(8, 18) : 0;
  const at = Date.parse(startOfDay(verzonden)) + uren * 3_600_000;
  const tijdstip = new Date(at).toISOString();
  return ontvangers.map((aan) => melding(verloop, soort, aan, tijdstip));
}

/** Confirmed within two minutes, or when a partner that was down was back: hours or days later. */
function melding(
  { justitiabeleId, day, random }: Verloop,
  soort: Meldingsoort,
  aan: Ontvanger,
  tijdstip: string,
): MeldingUit {
  const seconden = random.weighted([
    [random.int(1, 90), 95],
    [random.int(1, 60) * 3_600, 5],
  ]);
  const bevestigd = Date.parse(tijdstip) + seconden * 1_000;
  const laatste = Date.parse(startOfDay(day));
  return {
    id: demoUuid(`melding ${soort} ${aan} ${justitiabeleId}`),
    soort,
    aan,
    justitiabeleId,
    tijdstip,
    betrokkenheden: [],
    pogingen: 1,
    volgendePoging: null,
    bevestigdTijdstip: new Date(Math.min(bevestigd, laatste)).toISOString(),
  };
}
