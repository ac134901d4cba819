import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { Day } from '../../../shared/days.js';
import { syntheticAankondiging } from './aankondiging.js';
import { syntheticVerblijf } from './detentie.js';
import { syntheticMeldingen } from './meldingen.js';
import { syntheticOverleggen } from './overleggen.js';
import { syntheticPlaatsingen } from './plaatsingen.js';
import { syntheticPlan } from './plan.js';
import { syntheticProgramma } from './programma.js';
import { syntheticScreening } from './screening.js';
import { syntheticVerloven } from './verloven.js';
import type { Verloop } from './verloop.js';

/** A made-up person whose detention is made up too, or an official test person who gets one. */
export interface Persoon {
  id: string;
  zonderRechtmatigVerblijf: boolean;
  traject: Traject;
}

/** Every row that DJI holds beside the person himself. */
export type Synthetic = ReturnType<typeof syntheticDetentie>;

/**
 * A made-up detention with all that happened in it until `day`, marked `fictief`: it fits the traject, keeps most norms and misses some.
 * Everything was recorded when it happened or days later, so that the view of an earlier day holds. The same person and day give the
 * same rows.
 */
export function syntheticDetentie(
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
  const screeningAfgerondOp = syntheticScreening(verloop);
  const { programma, programmawijzigingen } = syntheticProgramma(verloop);
  const { plannen, doelen, ...plan } = syntheticPlan(verloop);
  const { verloven, penitentiairProgramma, ...verlof } =
    syntheticVerloven(verloop);
  const aankondiging = syntheticAankondiging(verloop);
  const { detentie, ...verblijf } = syntheticVerblijf(verloop, {
    screeningAfgerondOp,
    ontslagAangekondigdVoor: aankondiging?.voor ?? null,
    programma,
    ppVanaf: penitentiairProgramma?.vanaf ?? null,
    ppTot: penitentiairProgramma?.tot ?? null,
  });
  return {
    detentie,
    plaatsingen: syntheticPlaatsingen(verloop),
    overleggen: syntheticOverleggen(verloop),
    programmawijzigingen,
    plannen,
    doelen,
    verloven,
    wijzigingen: [verblijf, plan, verlof].flatMap(
      ({ wijzigingen }) => wijzigingen,
    ),
    meldingen: syntheticMeldingen(verloop, aankondiging),
    betrokkenheden: betrokkenhedenOf({ id: justitiabeleId, traject }),
  };
}
