import type { Day } from '../../../../shared/days.js';
import type { Gebeurtenissoort } from '../../schema.generated.js';
import type { DatedEvent } from './dated-event.js';

/** Order within a day for events without a time: a cause before its possible effects, also across parties. */
const soortOrder: readonly Gebeurtenissoort[] = [
  'INSLUITING',
  'SCREENING_AFGEROND',
  'PLAN_VASTGESTELD',
  'PLAN_GEDEELD',
  'OVERLEG',
  'ADVIES_AANGEVRAAGD',
  'ADVIES_UITGEBRACHT',
  'ADVIES_UITERLIJK',
  'VERLOF_BEGINT',
  'VERLOF_EINDIGT',
  'SCHULDHULP_AANGEVRAAGD',
  'SCHULDHULP_EERSTE_GESPREK',
  'ZORGVERZEKERING_AANGEVRAAGD',
  'ZORGVERZEKERING_GEREGELD',
  'HULP_GEVRAAGD',
  'BASISVOORWAARDE_VASTGESTELD',
  'GELDIGHEID_EINDIGT',
  'REGIE_GENOMEN',
  'AFSPRAAK_VASTGELEGD',
  'AFSPRAAK_NAGEKOMEN',
  'AFSPRAAK_UITERLIJK',
  'VI_MOGELIJK',
  'EINDVERLOF_MOGELIJK',
  'VERWACHT_EINDE_DETENTIE',
  'DETENTIE_BEEINDIGD',
  'TOEZICHT_BEGONNEN',
  'EERSTE_CONTACT',
  'TOEZICHT_BEEINDIGD',
  'MELDING_VERSTUURD',
  'MELDING_BEVESTIGD',
  'TERMIJN_UITERLIJK',
];

/** Position of an event within its day. */
interface Position {
  /** For an event without a time: that of the latest preceding event, or the start of the day. */
  moment: number;
  step: number;
}

/**
 * Compares events by day, then time, then cause. The position of an event depends only on events of the same party, so the order of the
 * others does not change if one party is missing.
 */
export function causalOrder(): (
  a: DatedEvent & { datum: Day },
  b: DatedEvent & { datum: Day },
) => number {
  const cache = new Map<DatedEvent, Position>();
  const positionOf = (event: DatedEvent): Position => {
    let position = cache.get(event);
    if (!position)
      cache.set(event, (position = computePosition(event, positionOf)));
    return position;
  };
  return (a, b) => {
    if (a.datum !== b.datum) return a.datum < b.datum ? -1 : 1;
    const [first, second] = [positionOf(a), positionOf(b)];
    // Not subtracted: the start of a day is -Infinity.
    if (first.moment !== second.moment)
      return first.moment < second.moment ? -1 : 1;
    return first.step - second.step;
  };
}

function computePosition(
  event: DatedEvent,
  positionOf: (event: DatedEvent) => Position,
) {
  const position = {
    moment: event.tijdstip === null ? -Infinity : Date.parse(event.tijdstip),
    step: soortOrder.indexOf(event.soort),
  };
  for (const cause of causesOnDay(event, event.datum)) {
    const { moment, step } = positionOf(cause);
    position.moment = Math.max(position.moment, moment);
    position.step = Math.max(position.step, step + 1);
  }
  return position;
}

/** Preceding events on the same day; those without a day are replaced by their own predecessors. */
const causesOnDay = (
  { after: na }: DatedEvent,
  day: Day | null,
): DatedEvent[] =>
  na.flatMap((cause) =>
    cause.datum === null
      ? causesOnDay(cause, day)
      : cause.datum === day
        ? cause
        : [],
  );
