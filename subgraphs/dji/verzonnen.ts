import { betrokkenhedenOf } from '../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../shared/demo/person-id.js';
import { seededRandom, seedOf } from '../../shared/demo/random.js';
import type { Traject } from '../../shared/demo/traject.js';
import { startOfDay, type Day } from '../../shared/days.js';
import { strafkolommen } from './service/straf.js';
import { verzonnenMeldingen } from './verzonnen/meldingen.js';
import { verzonnenOverleggen } from './verzonnen/overleggen.js';
import { verzonnenPlaatsingen } from './verzonnen/plaatsingen.js';
import { verzonnenPlan } from './verzonnen/plan.js';
import { verzonnenProgramma } from './verzonnen/programma.js';
import { verzonnenScreening } from './verzonnen/screening.js';
import { verzonnenVerloven } from './verzonnen/verloven.js';
import type { Verloop } from './verzonnen/verloop.js';

/** Every row that DJI holds beside the person himself. */
export type Verzonnen = ReturnType<typeof verzonnenDetentie>;

/**
 * A made-up detention with all that happened in it until `day`, marked `fictief`: it fits the traject, keeps most norms and misses some.
 * The same id, traject and day give the same rows.
 */
export function verzonnenDetentie(
  justitiabeleId: string,
  traject: Traject,
  day: Day,
) {
  const verloop: Verloop = {
    id: demoUuid(`detentie ${justitiabeleId}`),
    justitiabeleId,
    traject,
    day,
    laatsteDag: traject.werkelijkeEinddatum ?? day,
    random: seededRandom(seedOf(`dji ${traject.seed}`)),
  };
  const screeningAfgerondOp = verzonnenScreening(verloop);
  const { programma, programmawijzigingen } = verzonnenProgramma(verloop);
  const { plannen, doelen } = verzonnenPlan(verloop);
  const { verloven, penitentiairProgramma } = verzonnenVerloven(verloop);
  return {
    detentie: {
      id: verloop.id,
      versie: 1,
      peildatum: startOfDay(verloop.laatsteDag),
      vastgelegdTijdstip: startOfDay(traject.insluitingsdatum),
      justitiabeleId,
      volgnummer: 1,
      inrichtingCode: traject.inrichting,
      titel: traject.titel,
      insluitingsdatum: traject.insluitingsdatum,
      verwachteEinddatum: traject.verwachteEinddatum,
      werkelijkeEinddatum: traject.werkelijkeEinddatum,
      ...strafkolommen(traject.straf),
      screeningAfgerondOp,
      programma,
      ppVanaf: penitentiairProgramma?.vanaf ?? null,
      ppTot: penitentiairProgramma?.tot ?? null,
      gemeenteVanHerkomst: traject.gemeenteVanHerkomst,
      gemeenteVanVestiging: traject.gemeenteVanVestiging,
      fictief: true,
    },
    plaatsingen: verzonnenPlaatsingen(verloop),
    overleggen: verzonnenOverleggen(verloop),
    programmawijzigingen,
    plannen,
    doelen,
    verloven,
    meldingen: verzonnenMeldingen(verloop),
    betrokkenheden: betrokkenhedenOf({ id: justitiabeleId, traject }),
  };
}
