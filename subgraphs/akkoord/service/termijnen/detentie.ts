import { addDays, type Day } from '../../../../shared/days.js';
import type { Overlegsoort } from '../../schema.generated.js';
import {
  isIsd,
  isPenitentiair,
  isReached,
  startedDetenties,
} from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import type { Voorwaarde } from '../../normen/voorwaarden.js';
import type { Rule } from './trigger.js';

/** The day of release, if it is not after the peildatum. */
export const releasedOn = (
  { werkelijkeEinddatum }: DetentieFeit,
  { peildatum }: Feiten,
): Day | null =>
  isReached(werkelijkeEinddatum, peildatum) ? werkelijkeEinddatum : null;

/** Intake and screening after insluiting. Release ends the duty. */
export const screening: Rule = (feiten) =>
  startedDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    doneOn: [detentie.screeningAfgerondOp],
    fulfilledConditions: conditionsOf(detentie),
    endsOn: releasedOn(detentie, feiten),
  }));

/**
 * The plan after insluiting, for a detentie of more than ten days (Rijksoverheid, S31). Release ends the duty, so a detentie that ended
 * within four weeks is not a breach.
 */
export const plan: Rule = (feiten) =>
  startedDetenties(feiten)
    .filter((detentie) => !isIsd(detentie))
    .map((detentie) => ({
      ...planned(detentie, feiten),
      fulfilledConditions:
        isPenitentiair(detentie) && (detentie.plan || !isShort(detentie))
          ? ['OVER_10_DAGEN']
          : [],
    }));

/** The verblijfsplan after insluiting. Release ends the duty. */
export const verblijfsplan: Rule = (feiten) =>
  startedDetenties(feiten)
    .filter(isIsd)
    .map((detentie) => ({
      ...planned(detentie, feiten),
      fulfilledConditions: ['ISD_MAATREGEL'],
    }));

const planned = (detentie: DetentieFeit, feiten: Feiten) => ({
  vanaf: detentie.insluitingsdatum,
  doneOn: [detentie.plan?.vastgesteldOp ?? null],
  endsOn: releasedOn(detentie, feiten),
});

/** At most ten days, by its actual or expected end; not short if neither is known. */
const isShort = ({
  insluitingsdatum,
  werkelijkeEinddatum,
  verwachteEinddatum,
}: DetentieFeit): boolean =>
  isReached(
    werkelijkeEinddatum ?? verwachteEinddatum,
    addDays(insluitingsdatum, 10),
  );

/** The trajectgesprek, on the day of the screening or later. Only the first: the sources set no term for the next. */
export const trajectgesprek: Rule = (feiten) =>
  startedDetenties(feiten).flatMap((detentie) =>
    detentie.screeningAfgerondOp === null
      ? []
      : {
          vanaf: detentie.screeningAfgerondOp,
          doneOn: overlegDays(
            detentie,
            'TRAJECTGESPREK',
            detentie.screeningAfgerondOp,
          ),
          fulfilledConditions: conditionsOf(detentie),
          endsOn: releasedOn(detentie, feiten),
        },
  );

/** Sharing the plan. Only once: DJI keeps the last time it was shared, and the sources set no term for the next. */
export const planSharing: Rule = (feiten) =>
  startedDetenties(feiten).flatMap((detentie) =>
    detentie.plan === null
      ? []
      : {
          vanaf: detentie.plan.vastgesteldOp,
          doneOn: [detentie.plan.gedeeldOp],
          fulfilledConditions:
            feiten.involved.has('GEMEENTE') && isPenitentiair(detentie)
              ? ['GEMEENTE_BETROKKEN_PENITENTIAIR']
              : [],
          endsOn: releasedOn(detentie, feiten),
        },
  );

/** MDOs during a detentie. */
export const mdo: Rule = (feiten) =>
  startedDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    doneOn: overlegDays(detentie, 'MDO', detentie.insluitingsdatum),
    fulfilledConditions: conditionsOf(detentie),
    endsOn: releasedOn(detentie, feiten),
  }));

/** Tbs and forensische zorg are under the Bvt, which has no screening, MDO or D&R-plan. */
const conditionsOf = (detentie: DetentieFeit): Voorwaarde[] =>
  isPenitentiair(detentie) ? ['PENITENTIAIR'] : [];

const overlegDays = (
  { overleggen }: DetentieFeit,
  soort: Overlegsoort,
  vanaf: Day,
): Day[] =>
  overleggen
    .filter((overleg) => overleg.soort === soort && overleg.datum >= vanaf)
    .map(({ datum }) => datum);
