import { addDays, startOfDay, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/demo/traject.js';

/** What every made-up record of one detention starts from. */
export interface Verloop {
  /** Of the detention. */
  id: string;
  justitiabeleId: string;
  traject: Traject;
  /** Nothing is known of later days. */
  day: Day;
  /** The day of release, or `day`: nothing happens after it. */
  laatsteDag: Day;
  random: Random;
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

/** A record of this detention that was made on a day and not changed since. */
export const recordOn = (verloop: Verloop, name: string, dag: Day) => ({
  id: demoUuid(`${name} ${verloop.id}`),
  versie: 1,
  peildatum: startOfDay(dag),
  vastgelegdTijdstip: startOfDay(dag),
});

/** A row that is only ever added. */
export const rowOn = (verloop: Verloop, name: string, dag: Day) => ({
  id: demoUuid(`${name} ${verloop.id}`),
  detentieId: verloop.id,
  vastgelegdTijdstip: startOfDay(dag),
});
