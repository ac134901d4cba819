import { addMonths, today, type Day } from '../../../../shared/days.js';
import type { Meldingsoort } from '../../../../shared/access/partij.js';
import { isPenitentiair, startedDetenties } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { missingResponse, type Rule } from './trigger.js';
import { releasedOn } from './detentie.js';

/** Melding of arrival to the gemeente; fulfilled when its system confirmed the melding of DJI. */
export const startToGemeente: Rule = (feiten) =>
  startedDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    doneOn: confirmedOn(feiten, detentie, 'AANKOMST', 'GEMEENTE'),
    missingResponse: missingResponse('meldingenVanDji', feiten),
    fulfilledConditions: feiten.involved.has('GEMEENTE')
      ? ['GEMEENTE_BETROKKEN']
      : [],
  }));

/** Melding of arrival to the reclassering. */
export const arrivalToReclassering: Rule = (feiten) =>
  startedDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    doneOn: confirmedOn(feiten, detentie, 'AANKOMST', 'RECLASSERING'),
    missingResponse: missingResponse('meldingenVanDji', feiten),
    fulfilledConditions:
      feiten.involved.has('RECLASSERING') && isPenitentiair(detentie)
        ? ['RECLASSERING_BETROKKEN']
        : [],
  }));

/** Melding of release to the gemeente. */
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
 * Announcement of release to the reclassering, counted back from the expected release. A release before that last day could not have been
 * announced in time: not a breach.
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
        isPenitentiair(detentie) &&
        addMonths(detentie.insluitingsdatum, 3) < vanaf
          ? ['OVER_3_MAANDEN']
          : [],
      endsOn: releasedOn(detentie, feiten),
    };
  });

/**
 * The expected release: v.i., or eindverlof or else the expected end, the first one still to come. Who can go on eindverlof counts from that
 * day, also once it has passed: the expected end would give more time than there was. After the actual release: the last expected day before it,
 * otherwise the first expected day.
 */
function expectedOntslag(detentie: DetentieFeit, feiten: Feiten): Day | null {
  const { viDatum, eindverlofVanaf, verwachteEinddatum } = detentie;
  const expectedDays = [viDatum, eindverlofVanaf ?? verwachteEinddatum]
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
 * The days, in Amsterdam, on which a party confirmed the meldingen of DJI about one detentie. A melding does not reference a detentie, so
 * it belongs to the one in which it was sent: from its start until the start of the next.
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
