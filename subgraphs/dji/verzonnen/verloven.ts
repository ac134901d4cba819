import {
  addDays,
  addMonths,
  daysBetween,
  type Day,
} from '../../../shared/days.js';
import type { VerlofEntity } from '../entities/verlof.js';
import type { Verlofsoort } from '../schema.generated.js';
import { recordOn, werkdagNa, type Verloop } from './verloop.js';

type Uitkomst = {
  verloven: VerlofEntity[];
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
export const verzonnenVerloven = (verloop: Verloop): Uitkomst => ({
  verloven: verlovenOf(verloop),
  penitentiairProgramma: penitentiairProgrammaOf(verloop),
});

function verlovenOf(verloop: Verloop): VerlofEntity[] {
  const {
    titel,
    insluitingsdatum: begin,
    verwachteEinddatum: einde,
  } = verloop.traject;
  const { laatsteDag, day, random } = verloop;
  if (!einde || titel === 'VERVANGENDE_HECHTENIS') return [];
  const duur = daysBetween(begin, einde);
  if (duur < 150 || random.chance(0.3)) return [];
  const verloven: VerlofEntity[] = [];
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

/** Decided a week or two before; one that lies ahead may still be open. */
function verlofOf(
  verloop: Verloop,
  nummer: number,
  soort: Verlofsoort,
  vanaf: Day,
  tot: Day,
): VerlofEntity {
  const { day, random } = verloop;
  const decided = werkdagNa(vanaf, -random.int(6, 15));
  const open = decided > day || (vanaf > day && random.chance(0.5));
  const recorded = open ? werkdagNa(day, -random.int(1, 5)) : decided;
  return {
    ...recordOn(verloop, `verlof ${nummer}`, recorded),
    detentieId: verloop.id,
    soort,
    doel: random.pick(doelen[soort]),
    vanaf,
    tot,
    besluit: open
      ? 'AANGEVRAAGD'
      : random.weighted([
          ['TOEGEKEND', 80],
          ['AFGEWEZEN', 20],
        ]),
    beslotenOp: open ? null : decided,
  };
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
