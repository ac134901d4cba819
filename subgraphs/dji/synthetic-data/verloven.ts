import {
  addDays,
  addMonths,
  daysBetween,
  type Day,
} from '../../../shared/days.js';
import { naStappen } from '../../../shared/demo/geschiedenis.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { VerlofEntity } from '../entities/verlof.js';
import type { Verlofsoort } from '../schema.generated.js';
import { recordOn, werkdagNa, type Verloop } from './verloop.js';

type Verlof = ReturnType<typeof verlofOf>;
type Uitkomst = {
  verloven: VerlofEntity[];
  wijzigingen: Wijziging[];
  penitentiairProgramma: { vanaf: Day; tot: Day } | null;
};

const doelen: Record<Verlofsoort, readonly string[]> = {
  KORTDUREND_REINTEGRATIEVERLOF: [
    'Gesprek bij de gemeente over onderdak',
    'Kennismaking met een werkgever',
    'Aanvraag van een identiteitsbewijs',
  ],
  LANGDUREND_REINTEGRATIEVERLOF: ['Bezoek aan het gezin'],
  INCIDENTEEL_VERLOF: ['Begrafenis van een familielid'],
  EXTRAMURALE_ARBEID: ['Werken bij een werkgever buiten'],
};

/** Leaves in the second half of a stay of some length, and a penitentiair programma at the end of a sentence of 6 to 12 months. */
export function syntheticVerloven(verloop: Verloop): Uitkomst {
  const made = verlovenOf(verloop);
  return {
    verloven: made.map(({ record }) => record),
    wijzigingen: made.flatMap(({ wijzigingen }) => wijzigingen),
    penitentiairProgramma: penitentiairProgrammaOf(verloop),
  };
}

function verlovenOf(verloop: Verloop): Verlof[] {
  const {
    titel,
    insluitingsdatum: begin,
    verwachteEinddatum: einde,
  } = verloop.traject;
  const { laatsteDag, day, random } = verloop;
  if (!einde || titel === 'VERVANGENDE_HECHTENIS') return [];
  const duur = daysBetween(begin, einde);
  if (duur < 150 || random.chance(0.3)) return [];
  const verloven: Verlof[] = [];
  const until = laatsteDag < day ? laatsteDag : addDays(day, 28);
  let vanaf = werkdagNa(begin, Math.ceil(duur / 2));
  for (let nummer = 1; nummer <= 6; nummer += 1) {
    const soort = random.weighted<Verlofsoort>([
      ['KORTDUREND_REINTEGRATIEVERLOF', 70],
      ['LANGDUREND_REINTEGRATIEVERLOF', 18],
      ['INCIDENTEEL_VERLOF', 12],
    ]);
    const lang = soort === 'LANGDUREND_REINTEGRATIEVERLOF';
    const tot = lang ? addDays(vanaf, 2) : vanaf;
    if (tot > until || tot > einde) break;
    verloven.push(verlofOf(verloop, nummer, soort, vanaf, tot));
    vanaf = werkdagNa(vanaf, random.int(24, 60));
  }
  return verloven;
}

/** Asked for some weeks and decided a week or two before; one that lies ahead may still be open. */
function verlofOf(
  verloop: Verloop,
  nummer: number,
  soort: Verlofsoort,
  vanaf: Day,
  tot: Day,
) {
  const { day, random, vastlegging } = verloop;
  const decided = werkdagNa(vanaf, -random.int(6, 15));
  const open = decided > day || (vanaf > day && random.chance(0.5));
  const asked = open
    ? werkdagNa(day, -random.int(1, 5))
    : werkdagNa(decided, -vastlegging.int(7, 21));
  const begin: Omit<VerlofEntity, 'versie' | 'peildatum'> = {
    ...recordOn(verloop, `verlof ${nummer}`, asked),
    detentieId: verloop.id,
    soort,
    doel: random.pick(doelen[soort]),
    vanaf,
    tot,
    besluit: 'AANGEVRAAGD',
    beslotenOp: null,
  };
  if (open) return naStappen<VerlofEntity>('verlof', begin, [], day);
  const besluit = random.weighted<VerlofEntity['besluit']>([
    ['TOEGEKEND', 80],
    ['AFGEWEZEN', 20],
  ]);
  const change = { besluit, beslotenOp: decided };
  return naStappen('verlof', begin, [{ op: decided, change }], day);
}

/** At most the last two months (Pbw art. 4), once it is near. */
function penitentiairProgrammaOf({
  traject,
  day,
  random,
}: Verloop): Uitkomst['penitentiairProgramma'] {
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
