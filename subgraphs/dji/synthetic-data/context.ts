import { addDays, type Day } from '../../../shared/days.js';
import { momentOn } from '../../../shared/demo/history.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';

/** Input of every generator of synthetic rows for one detention. */
export interface SyntheticContext {
  /** Of the detention. */
  id: string;
  justitiabeleId: string;
  zonderRechtmatigVerblijf: boolean;
  traject: Traject;
  /** The last day for which data are generated. */
  day: Day;
  /** The day of release, or `day`: nothing happens after it. */
  lastDay: Day;
  random: Random;
  /** A random sequence of its own for recording delays: it does not change the other data. */
  recordingRandom: Random;
}

/** The same day, or the Friday before a weekend. */
function workday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}

export const workdayAfter = (day: Day, days: number): Day =>
  workday(addDays(day, days));

/** The day on which an event was recorded: mostly at once, sometimes days later. */
export function recordingDay(
  { lastDay, recordingRandom }: SyntheticContext,
  day: Day,
): Day {
  const later = addDays(
    day,
    recordingRandom.weighted([
      [0, 75],
      [recordingRandom.int(1, 3), 25],
    ]),
  );
  return later < lastDay ? later : lastDay;
}

/** First fields of a versioned row of this detention, recorded on a day. */
export const versionedRowOn = (
  context: SyntheticContext,
  name: string,
  day: Day,
) => ({
  id: demoUuid(`${name} ${context.id}`),
  vastgelegdTijdstip: momentOn(day, context.day),
});

/** First fields of an append-only row. */
export const appendOnlyRowOn = (
  context: SyntheticContext,
  name: string,
  day: Day,
) => ({
  id: demoUuid(`${name} ${context.id}`),
  detentieId: context.id,
  vastgelegdTijdstip: momentOn(recordingDay(context, day), context.day),
});
