import {
  addDays,
  addMonths,
  daysBetween,
  type Day,
} from '../../../shared/days.js';
import { applySteps } from '../../../shared/demo/history.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { VerlofEntity } from '../entities/verlof.js';
import type { Verlofsoort } from '../schema.generated.js';
import {
  versionedRowOn,
  workdayAfter,
  type SyntheticContext,
} from './context.js';

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

/** Leaves in the second half of a stay of some length, and a penitentiair programma at the end of a sentence of 6 to 12 months. */
export function syntheticVerloven(context: SyntheticContext): Outcome {
  const leaves = verlovenOf(context);
  return {
    verloven: leaves.map(({ record }) => record),
    wijzigingen: leaves.flatMap(({ wijzigingen }) => wijzigingen),
    penitentiairProgramma: penitentiairProgrammaOf(context),
  };
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
