import type { Day } from '../../../../shared/days.js';
import type { Gebeurtenissoort } from '../../schema.generated.js';
import type { DatedEvent } from './dated-event.js';

/** What of one day comes first where no moment tells: a cause before what can follow from it, also at another party. */
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
  'BASISVOORWAARDE_VASTGESTELD',
  'GELDIGHEID_EINDIGT',
  'REGIE_GENOMEN',
  'AFSPRAAK_VASTGELEGD',
  'AFSPRAAK_NAGEKOMEN',
  'AFSPRAAK_UITERLIJK',
  'VI_MOGELIJK',
  'VERWACHT_EINDE_DETENTIE',
  'DETENTIE_BEEINDIGD',
  'TOEZICHT_BEGONNEN',
  'EERSTE_CONTACT',
  'TOEZICHT_BEEINDIGD',
  'MELDING_VERSTUURD',
  'MELDING_BEVESTIGD',
  'TERMIJN_UITERLIJK',
];

/** Where a fact stands within its day. */
interface Position {
  /** Of what is known to the day only: that of what came before it, or the day's beginning. */
  moment: number;
  step: number;
}

/** Compares facts by day, then moment, then cause. The facts of one party are placed by its own facts alone, so that they stay in order without the others. */
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
    // Not subtracted: the beginning of a day is infinitely early.
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

/** Through what did not happen, or of which the day is not known. */
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
