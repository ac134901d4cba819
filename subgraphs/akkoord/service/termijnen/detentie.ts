import { addDays, type Day } from '../../../../shared/days.js';
import type { Overlegsoort } from '../../schema.generated.js';
import { begonnenDetenties, bereikt } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import type { Regel } from './aanleiding.js';

/** The day of release, when it has come. */
export const vrijOp = (
  { werkelijkeEinddatum }: DetentieFeit,
  { peildatum }: Feiten,
): Day | null =>
  bereikt(werkelijkeEinddatum, peildatum) ? werkelijkeEinddatum : null;

/** Intake and screening after insluiting. Release ends the duty. */
export const screening: Regel = (feiten) =>
  begonnenDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    gedaanOp: [detentie.screeningAfgerondOp],
    eindigtOp: vrijOp(detentie, feiten),
  }));

/**
 * The plan after insluiting, for a stay of over ten days (Rijksoverheid, S31). A stay that ended within the four weeks gives no breach:
 * release ends the duty.
 */
export const plan: Regel = (feiten) =>
  begonnenDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    gedaanOp: [detentie.plan?.vastgesteldOp ?? null],
    geldt: detentie.plan || !isKort(detentie) ? ['OVER_10_DAGEN'] : [],
    eindigtOp: vrijOp(detentie, feiten),
  }));

/** Ten days at most, as far as its end is known or expected. */
const isKort = ({
  insluitingsdatum,
  werkelijkeEinddatum,
  verwachteEinddatum,
}: DetentieFeit): boolean =>
  bereikt(
    werkelijkeEinddatum ?? verwachteEinddatum,
    addDays(insluitingsdatum, 10),
  );

/** The talk about his goals, on the day of the screening or after it. Followed once: the sources set no time for the next. */
export const trajectgesprek: Regel = (feiten) =>
  begonnenDetenties(feiten).flatMap((detentie) =>
    detentie.screeningAfgerondOp === null
      ? []
      : {
          vanaf: detentie.screeningAfgerondOp,
          gedaanOp: overlegdagen(
            detentie,
            'TRAJECTGESPREK',
            detentie.screeningAfgerondOp,
          ),
          eindigtOp: vrijOp(detentie, feiten),
        },
  );

/** Sharing the plan. Followed once: DJI keeps the last sharing, and the sources set no time for the next. */
export const deelbaarPlan: Regel = (feiten) =>
  begonnenDetenties(feiten).flatMap((detentie) =>
    detentie.plan === null
      ? []
      : {
          vanaf: detentie.plan.vastgesteldOp,
          gedaanOp: [detentie.plan.gedeeldOp],
          geldt: feiten.betrokken.has('GEMEENTE') ? ['GEMEENTE_BETROKKEN'] : [],
          eindigtOp: vrijOp(detentie, feiten),
        },
  );

/** The MDO's of a stay. */
export const mdo: Regel = (feiten) =>
  begonnenDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    gedaanOp: overlegdagen(detentie, 'MDO', detentie.insluitingsdatum),
    eindigtOp: vrijOp(detentie, feiten),
  }));

const overlegdagen = (
  { overleggen }: DetentieFeit,
  soort: Overlegsoort,
  vanaf: Day,
): Day[] =>
  overleggen
    .filter((overleg) => overleg.soort === soort && overleg.datum >= vanaf)
    .map(({ datum }) => datum);
