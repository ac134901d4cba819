import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { Day } from '../../../shared/days.js';
import { isPenitentiair } from '../service/titel.js';
import { syntheticReleaseAnnouncement } from './release-announcement.js';
import { syntheticStay } from './detentie.js';
import { syntheticMeldingen } from './meldingen.js';
import { syntheticOverleggen } from './overleggen.js';
import { syntheticPlaatsingen } from './plaatsingen.js';
import { syntheticPlan } from './plan.js';
import { syntheticProgramma } from './programma.js';
import { syntheticScreening } from './screening.js';
import { syntheticVerloven } from './verloven.js';
import type { SyntheticContext } from './context.js';

/** A synthetic person, or an official test person without a detention of his own. */
export interface SyntheticPerson {
  id: string;
  zonderRechtmatigVerblijf: boolean;
  traject: Traject;
}

/** Every row of a person at DJI, except the person row itself. */
export type SyntheticRows = ReturnType<typeof syntheticDetentie>;

/**
 * A synthetic detention until `day`, marked `fictief`: it fits the traject, meets most norms and misses some. Facts were recorded when
 * they happened or days later, so that views of an earlier day are consistent. Deterministic: the same person and day give the same rows.
 */
export function syntheticDetentie(
  { id: justitiabeleId, zonderRechtmatigVerblijf, traject }: SyntheticPerson,
  day: Day,
) {
  const context: SyntheticContext = {
    id: demoUuid(`detentie ${justitiabeleId}`),
    justitiabeleId,
    zonderRechtmatigVerblijf,
    traject,
    day,
    lastDay: traject.werkelijkeEinddatum ?? day,
    random: seededRandom(seedOf(`dji ${traject.seed}`)),
    recordingRandom: seededRandom(seedOf(`dji vastlegging ${traject.seed}`)),
  };
  const hasPlan = isPenitentiair(traject.titel);
  const screeningAfgerondOp = hasPlan ? syntheticScreening(context) : null;
  const { programma, programmawijzigingen } = hasPlan
    ? syntheticProgramma(context)
    : { programma: 'BASIS' as const, programmawijzigingen: [] };
  const { plans, doelen, ...plan } = hasPlan
    ? syntheticPlan(context)
    : { plans: [], doelen: [], wijzigingen: [] };
  const { verloven, penitentiairProgramma, ...verlof } =
    syntheticVerloven(context);
  const announcement = syntheticReleaseAnnouncement(context);
  const { detentie, ...stay } = syntheticStay(context, {
    screeningAfgerondOp,
    ontslagAangekondigdVoor: announcement?.releaseDay ?? null,
    programma,
    ppVanaf: penitentiairProgramma?.vanaf ?? null,
    ppTot: penitentiairProgramma?.tot ?? null,
  });
  return {
    detentie,
    plaatsingen: syntheticPlaatsingen(context),
    overleggen: hasPlan ? syntheticOverleggen(context) : [],
    programmawijzigingen,
    plans,
    doelen,
    verloven,
    wijzigingen: [stay, plan, verlof].flatMap(({ wijzigingen }) => wijzigingen),
    meldingen: syntheticMeldingen(context, announcement),
    betrokkenheden: betrokkenhedenOf({ id: justitiabeleId, traject }),
  };
}
