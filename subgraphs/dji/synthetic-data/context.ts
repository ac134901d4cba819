import { addDays, type Day } from '../../../shared/days.js';
import { momentOp } from '../../../shared/demo/geschiedenis.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';

/** What every made-up record of one detention starts from. */
export interface SyntheticContext {
  /** Of the detention. */
  id: string;
  justitiabeleId: string;
  zonderRechtmatigVerblijf: boolean;
  traject: Traject;
  /** Nothing is known of later days. */
  day: Day;
  /** The day of release, or `day`: nothing happens after it. */
  lastDay: Day;
  random: Random;
  /** Apart, for when things were recorded. */
  recordingRandom: Random;
}

/** The same day, or the Friday before a weekend: offices are closed. */
function workday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}

/** A working day some days after another. */
export const workdayAfter = (day: Day, days: number): Day =>
  workday(addDays(day, days));

/** The day on which something of a day was recorded: mostly at once, sometimes days later. */
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

/** A record of this detention, made on a day. */
export const versionedRowOn = (
  context: SyntheticContext,
  name: string,
  day: Day,
) => ({
  id: demoUuid(`${name} ${context.id}`),
  vastgelegdTijdstip: momentOp(day, context.day),
});

/** A row that is only ever added. */
export const appendOnlyRowOn = (
  context: SyntheticContext,
  name: string,
  day: Day,
) => ({
  id: demoUuid(`${name} ${context.id}`),
  detentieId: context.id,
  vastgelegdTijdstip: momentOp(recordingDay(context, day), context.day),
});
