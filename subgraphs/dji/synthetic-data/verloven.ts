import {
  addDays,
  addMonths,
  daysBetween,
  type Day,
} from '../../../shared/days.js';
import { applySteps } from '../../../shared/demo/history.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import type { VerlofEntity } from '../entities/verlof.js';
import type { Verlofsoort } from '../schema.generated.js';
import {
  versionedRowOn,
  workdayAfter,
  type SyntheticContext,
} from './context.js';
import { eindverlofVanaf } from './straf.js';

type Verlof = ReturnType<typeof verlofOf>;
type Outcome = {
  verloven: VerlofEntity[];
  wijzigingen: Wijziging[];
  penitentiairProgramma: { vanaf: Day; tot: Day } | null;
};

const purposes: Record<Verlofsoort, readonly string[]> = {
  KORTDUREND_REINTEGRATIEVERLOF: [
    'Gesprek bij de gemeente over onderdak',
    'Kennismaking met een werkgever',
    'Aanvraag van een identiteitsbewijs',
  ],
  LANGDUREND_REINTEGRATIEVERLOF: ['Bezoek aan het gezin'],
  INCIDENTEEL_VERLOF: ['Begrafenis van een familielid'],
  EXTRAMURALE_ARBEID: ['Werken bij een werkgever buiten'],
  BEGELEID_VERLOF: ['Boodschappen onder begeleiding'],
  ONBEGELEID_VERLOF: ['Bezoek aan de familie'],
  TRANSMURAAL_VERLOF: ['Wonen buiten de instelling'],
  PROEFVERLOF: ['Terugkeer op proef'],
  EINDVERLOF: ['Terugkeer naar huis'],
};

/**
 * Leaves in the second half of a stay of some length, eindverlof or a penitentiair programma at the end of a short sentence, and under tbs the
 * leaves of the Bvt.
 */
export function syntheticVerloven(context: SyntheticContext): Outcome {
  const isTbs = context.traject.titel === 'TBS_MET_DWANGVERPLEGING';
  const earlier = isTbs ? tbsVerloven(context) : verlovenOf(context);
  const penitentiairProgramma = penitentiairProgrammaOf(context);
  const last = penitentiairProgramma ? null : eindverlofOf(context);
  const leaves = last
    ? [...earlier.filter(({ record }) => record.tot < last.record.vanaf), last]
    : earlier;
  return {
    verloven: leaves.map(({ record }) => record),
    wijzigingen: leaves.flatMap(({ wijzigingen }) => wijzigingen),
    penitentiairProgramma,
  };
}

/** Under tbs leave grows in steps (Bvt art. 50): the first day of each in days after the begin, and how long it lasts. */
const tbsSteps: readonly (readonly [
  Verlofsoort,
  from: number,
  days: number,
])[] = [
  ['BEGELEID_VERLOF', 480, 1],
  ['BEGELEID_VERLOF', 560, 1],
  ['ONBEGELEID_VERLOF', 800, 1],
  ['ONBEGELEID_VERLOF', 900, 2],
  ['TRANSMURAAL_VERLOF', 1_100, 90],
];

const tbsVerloven = (context: SyntheticContext): Verlof[] =>
  tbsSteps.flatMap(([soort, from, days], index) => {
    const vanaf = workdayAfter(context.traject.insluitingsdatum, from);
    return vanaf > addDays(context.day, 28)
      ? []
      : verlofOf(context, index + 1, soort, vanaf, addDays(vanaf, days - 1));
  });

/** From the first day of eindverlof to the end, for half of those who can go; a stay that is too short leaves no time to decide. */
function eindverlofOf(context: SyntheticContext): Verlof | null {
  const { traject, day } = context;
  const random = seededRandom(seedOf(`eindverlof verlof ${traject.seed}`));
  const vanaf = eindverlofVanaf(traject);
  if (!random.chance(0.5) || vanaf === null) return null;
  if (vanaf < addDays(traject.insluitingsdatum, 45)) return null;
  if (vanaf > addDays(day, 28)) return null;
  const own = { ...context, random, recordingRandom: random };
  const { verwachteEinddatum: end } = traject;
  return verlofOf(own, 7, 'EINDVERLOF', vanaf, end!);
}

function verlovenOf(context: SyntheticContext): Verlof[] {
  const {
    titel,
    insluitingsdatum: begin,
    verwachteEinddatum: end,
  } = context.traject;
  const { lastDay, day, random } = context;
  if (!end || titel === 'VERVANGENDE_HECHTENIS') return [];
  const duration = daysBetween(begin, end);
  if (duration < 150 || random.chance(0.3)) return [];
  const verloven: Verlof[] = [];
  const until = lastDay < day ? lastDay : addDays(day, 28);
  let vanaf = workdayAfter(begin, Math.ceil(duration / 2));
  for (let count = 1; count <= 6; count += 1) {
    const soort = random.weighted<Verlofsoort>([
      ['KORTDUREND_REINTEGRATIEVERLOF', 70],
      ['LANGDUREND_REINTEGRATIEVERLOF', 18],
      ['INCIDENTEEL_VERLOF', 12],
    ]);
    const isLong = soort === 'LANGDUREND_REINTEGRATIEVERLOF';
    const tot = isLong ? addDays(vanaf, 2) : vanaf;
    if (tot > until || tot > end) break;
    verloven.push(verlofOf(context, count, soort, vanaf, tot));
    vanaf = workdayAfter(vanaf, random.int(24, 60));
  }
  return verloven;
}

/** Requested some weeks before, decided a week or two before; a future one may still be open. */
function verlofOf(
  context: SyntheticContext,
  count: number,
  soort: Verlofsoort,
  vanaf: Day,
  tot: Day,
) {
  const { day, random, recordingRandom } = context;
  const decidedOn = workdayAfter(vanaf, -random.int(6, 15));
  const isOpen = decidedOn > day || (vanaf > day && random.chance(0.5));
  const requestedOn = isOpen
    ? workdayAfter(day, -random.int(1, 5))
    : workdayAfter(decidedOn, -recordingRandom.int(7, 21));
  const begin: Omit<VerlofEntity, 'versie' | 'peildatum'> = {
    ...versionedRowOn(context, `verlof ${count}`, requestedOn),
    detentieId: context.id,
    soort,
    doel: random.pick(purposes[soort]),
    vanaf,
    tot,
    besluit: 'AANGEVRAAGD',
    beslotenOp: null,
  };
  if (isOpen) return applySteps<VerlofEntity>('verlof', begin, [], day);
  const besluit = random.weighted<VerlofEntity['besluit']>([
    ['TOEGEKEND', 80],
    ['AFGEWEZEN', 20],
  ]);
  const change = { besluit, beslotenOp: decidedOn };
  return applySteps('verlof', begin, [{ on: decidedOn, change }], day);
}

/** At most the last two months (Pbw art. 4); not generated long before it begins. */
function penitentiairProgrammaOf({
  traject,
  day,
  random,
}: SyntheticContext): Outcome['penitentiairProgramma'] {
  const { titel, insluitingsdatum, werkelijkeEinddatum } = traject;
  const tot = traject.verwachteEinddatum;
  if (titel !== 'GEVANGENISSTRAF' || !tot || !random.chance(0.4)) return null;
  if (tot < addMonths(insluitingsdatum, 6)) return null;
  if (tot > addMonths(insluitingsdatum, 12)) return null;
  const vanaf = addDays(addMonths(tot, -2), random.int(0, 21));
  if (vanaf > addDays(day, 30)) return null;
  return werkelijkeEinddatum && werkelijkeEinddatum <= vanaf
    ? null
    : { vanaf, tot };
}
