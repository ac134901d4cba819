import { addDays, startOfDay, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type {
  MeldingUit,
  Meldingsoort,
  Ontvanger,
} from '../../../shared/melding.js';
import type { Verloop } from './verloop.js';

/** What DJI told the parties of the traject when it happened, mostly on the same day; all of it confirmed. */
export function verzonnenMeldingen(verloop: Verloop): MeldingUit[] {
  const { insluitingsdatum, overplaatsingsdatum, werkelijkeEinddatum } =
    verloop.traject;
  return [
    ...meldingen(verloop, 'AANKOMST', insluitingsdatum),
    ...meldingen(verloop, 'OVERPLAATSING', overplaatsingsdatum),
    ...meldingen(verloop, 'ONTSLAG', werkelijkeEinddatum),
  ];
}

function meldingen(
  { justitiabeleId, traject, day, random }: Verloop,
  soort: Meldingsoort,
  dag: Day | null,
): MeldingUit[] {
  if (dag === null) return [];
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
  const start = Date.parse(startOfDay(verzonden));
  const uren = verzonden < day ? random.int(8, 18) : 0;
  const at = start + uren * 3_600_000;
  return ontvangers.map((aan) => ({
    id: demoUuid(`melding ${soort} ${aan} ${justitiabeleId}`),
    soort,
    aan,
    justitiabeleId,
    tijdstip: new Date(at).toISOString(),
    betrokkenheden: [],
    pogingen: 1,
    volgendePoging: null,
    bevestigdTijdstip: new Date(at + random.int(1, 90) * 1_000).toISOString(),
  }));
}
