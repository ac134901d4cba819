import { addMonths, today, type Day } from '../../../../shared/days.js';
import type { Meldingsoort } from '../../schema.generated.js';
import { startedDetenties } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { missingResponse, type Rule } from './trigger.js';
import { releasedOn } from './detentie.js';

/** The gemeente hears of the begin: met when its system confirmed DJI's melding. */
export const startToGemeente: Rule = (feiten) =>
  startedDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    doneOn: confirmedOn(feiten, detentie, 'AANKOMST', 'GEMEENTE'),
    missingResponse: missingResponse('meldingenVanDji', feiten),
    fulfilledConditions: feiten.involved.has('GEMEENTE')
      ? ['GEMEENTE_BETROKKEN']
      : [],
  }));

/** The reclassering hears of the arrival. */
export const arrivalToReclassering: Rule = (feiten) =>
  startedDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    doneOn: confirmedOn(feiten, detentie, 'AANKOMST', 'RECLASSERING'),
    missingResponse: missingResponse('meldingenVanDji', feiten),
    fulfilledConditions: feiten.involved.has('RECLASSERING')
      ? ['RECLASSERING_BETROKKEN']
      : [],
  }));

/** The gemeente hears of the end. */
export const endToGemeente: Rule = (feiten) =>
  startedDetenties(feiten).flatMap((detentie) => {
    const vanaf = releasedOn(detentie, feiten);
    if (vanaf === null) return [];
    return {
      vanaf,
      doneOn: confirmedOn(feiten, detentie, 'ONTSLAG', 'GEMEENTE'),
      missingResponse: missingResponse('meldingenVanDji', feiten),
      fulfilledConditions: feiten.involved.has('GEMEENTE')
        ? ['GEMEENTE_BETROKKEN']
        : [],
    };
  });

/**
 * The reclassering hears of the release beforehand, counted back from the expected end. Who was released before that last day was
 * released sooner than could be announced: no breach.
 */
export const ontslagToReclassering: Rule = (feiten) =>
  startedDetenties(feiten).flatMap((detentie) => {
    const vanaf = expectedOntslag(detentie, feiten);
    if (vanaf === null) return [];
    return {
      vanaf,
      doneOn: confirmedOn(
        feiten,
        detentie,
        'ONTSLAG_AANGEKONDIGD',
        'RECLASSERING',
      ),
      missingResponse: missingResponse('meldingenVanDji', feiten),
      fulfilledConditions:
        feiten.involved.has('RECLASSERING') &&
        addMonths(detentie.insluitingsdatum, 3) < vanaf
          ? ['OVER_3_MAANDEN']
          : [],
      endsOn: releasedOn(detentie, feiten),
    };
  });

/**
 * The day on which release is expected: v.i. or the expected end, the first that is still to come. After release: the last that had come
 * by then, or else the first that he did not wait for.
 */
function expectedOntslag(detentie: DetentieFeit, feiten: Feiten): Day | null {
  const expectedDays = [detentie.viDatum, detentie.verwachteEinddatum]
    .filter((day) => day !== null)
    .sort();
  const released = releasedOn(detentie, feiten);
  const [day] = released
    ? [expectedDays.findLast((day) => day <= released), expectedDays[0]].filter(
        Boolean,
      )
    : [
        expectedDays.find((day) => day >= feiten.peildatum),
        expectedDays.at(-1),
      ].filter(Boolean);
  return day ?? null;
}

/**
 * The days, in Amsterdam, on which a party confirmed DJI's meldingen about one stay: a melding says not about which, so those that were
 * sent from its begin until the begin of the next.
 */
function confirmedOn(
  feiten: Feiten,
  { insluitingsdatum }: DetentieFeit,
  soort: Meldingsoort,
  aan: 'GEMEENTE' | 'RECLASSERING',
): (Day | null)[] | null {
  const [nextInsluiting] = startedDetenties(feiten)
    .map((detentie) => detentie.insluitingsdatum)
    .filter((day) => day > insluitingsdatum)
    .sort();
  const isWithinDetentie = (day: Day) =>
    day >= insluitingsdatum &&
    (nextInsluiting === undefined || day < nextInsluiting);
  return (
    feiten.meldingen
      ?.filter((melding) => melding.soort === soort && melding.aan === aan)
      .filter(({ tijdstip }) => isWithinDetentie(dayOf(tijdstip)))
      .map((melding) => {
        const tijdstip = melding.bevestigdTijdstip;
        return tijdstip && dayOf(tijdstip);
      }) ?? null
  );
}

const dayOf = (tijdstip: string): Day => today(new Date(tijdstip));
