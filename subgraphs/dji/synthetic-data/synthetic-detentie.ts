import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { Day } from '../../../shared/days.js';
import { verzonnenAankondiging } from './aankondiging.js';
import { verzonnenVerblijf } from './detentie.js';
import { verzonnenMeldingen } from './meldingen.js';
import { verzonnenOverleggen } from './overleggen.js';
import { verzonnenPlaatsingen } from './plaatsingen.js';
import { verzonnenPlan } from './plan.js';
import { verzonnenProgramma } from './programma.js';
import { verzonnenScreening } from './screening.js';
import { verzonnenVerloven } from './verloven.js';
import type { Verloop } from './verloop.js';

/** A made-up person whose detention is made up too, or an official test person who gets one. */
export interface Persoon {
  id: string;
  zonderRechtmatigVerblijf: boolean;
  traject: Traject;
}

/** Every row that DJI holds beside the person himself. */
export type Verzonnen = ReturnType<typeof verzonnenDetentie>;

/**
 * A made-up detention with all that happened in it until `day`, marked `fictief`: it fits the traject, keeps most norms and misses some.
 * Everything was recorded when it happened or days later, so that the view of an earlier day holds. The same person and day give the
 * same rows.
 */
export function verzonnenDetentie(
  { id: justitiabeleId, zonderRechtmatigVerblijf, traject }: Persoon,
  day: Day,
) {
  const verloop: Verloop = {
    id: demoUuid(`detentie ${justitiabeleId}`),
    justitiabeleId,
    zonderRechtmatigVerblijf,
    traject,
    day,
    laatsteDag: traject.werkelijkeEinddatum ?? day,
    random: seededRandom(seedOf(`dji ${traject.seed}`)),
    vastlegging: seededRandom(seedOf(`dji vastlegging ${traject.seed}`)),
  };
  const screeningAfgerondOp = verzonnenScreening(verloop);
  const { programma, programmawijzigingen } = verzonnenProgramma(verloop);
  const { plannen, doelen, ...plan } = verzonnenPlan(verloop);
  const { verloven, penitentiairProgramma, ...verlof } =
    verzonnenVerloven(verloop);
  const aankondiging = verzonnenAankondiging(verloop);
  const { detentie, ...verblijf } = verzonnenVerblijf(verloop, {
    screeningAfgerondOp,
    ontslagAangekondigdVoor: aankondiging?.voor ?? null,
    programma,
    ppVanaf: penitentiairProgramma?.vanaf ?? null,
    ppTot: penitentiairProgramma?.tot ?? null,
  });
  return {
    detentie,
    plaatsingen: verzonnenPlaatsingen(verloop),
    overleggen: verzonnenOverleggen(verloop),
    programmawijzigingen,
    plannen,
    doelen,
    verloven,
    wijzigingen: [verblijf, plan, verlof].flatMap(
      ({ wijzigingen }) => wijzigingen,
    ),
    meldingen: verzonnenMeldingen(verloop, aankondiging),
    betrokkenheden: betrokkenhedenOf({ id: justitiabeleId, traject }),
  };
}
