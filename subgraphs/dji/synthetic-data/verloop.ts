import { addDays, type Day } from '../../../shared/days.js';
import { momentOp } from '../../../shared/demo/geschiedenis.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';

/** What every made-up record of one detention starts from. */
export interface Verloop {
  /** Of the detention. */
  id: string;
  justitiabeleId: string;
  zonderRechtmatigVerblijf: boolean;
  traject: Traject;
  /** Nothing is known of later days. */
  day: Day;
  /** The day of release, or `day`: nothing happens after it. */
  laatsteDag: Day;
  random: Random;
  /** Apart, for when things were recorded. */
  vastlegging: Random;
}

/** The same day, or the Friday before a weekend: offices are closed. */
function werkdag(dag: Day): Day {
  const weekday = new Date(`${dag}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(dag, -1);
  return weekday === 0 ? addDays(dag, -2) : dag;
}

/** A working day some days after another. */
export const werkdagNa = (dag: Day, dagen: number): Day =>
  werkdag(addDays(dag, dagen));

/** The day on which something of a day was recorded: mostly at once, sometimes days later. */
export function vastgelegdOp(
  { laatsteDag, vastlegging }: Verloop,
  dag: Day,
): Day {
  const later = addDays(
    dag,
    vastlegging.weighted([
      [0, 75],
      [vastlegging.int(1, 3), 25],
    ]),
  );
  return later < laatsteDag ? later : laatsteDag;
}

/** A record of this detention, made on a day. */
export const recordOn = (verloop: Verloop, name: string, dag: Day) => ({
  id: demoUuid(`${name} ${verloop.id}`),
  vastgelegdTijdstip: momentOp(dag, verloop.day),
});

/** A row that is only ever added. */
export const rowOn = (verloop: Verloop, name: string, dag: Day) => ({
  id: demoUuid(`${name} ${verloop.id}`),
  detentieId: verloop.id,
  vastgelegdTijdstip: momentOp(vastgelegdOp(verloop, dag), verloop.day),
});
