import { personLock } from '../../shared/access/betrokkenheid.js';
import { rowReader } from '../../shared/access/person-rows.js';
import type { Caller } from '../../shared/access/caller.js';
import { contactpuntenStore } from '../../shared/contactpunten/contactpunten-store.js';
import type { Database, LockName } from '../../shared/database/database.js';
import { orConflict } from '../../shared/database/duplicate.js';
import { detentiesStore } from './store/detenties.js';
import { eindverlofmaatregelenStore } from './store/eindverlofmaatregelen.js';
import { gedetineerdenStore } from './store/gedetineerden.js';
import { inrichtingenStore } from './store/inrichtingen.js';
import { meldingenStore } from './store/meldingen.js';
import { peopleStore } from './store/people.js';
import { plansStore } from './store/plans.js';
import { wijzigingenStore } from './store/wijzigingen.js';

export type Store = ReturnType<typeof createStore>;

/** Access to DJI's database, restricted by row-level authorization to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);
  const rows = rowReader(database, lock);
  return {
    /**
     * A transaction that locks the person it is about (`null`: not registered yet), so that mutations for one person run one after the
     * other. Without a person to lock, two transactions on MySQL may insert the same person: the later one is a CONFLICT.
     */
    unit: async <T>(held: LockName, work: () => Promise<T>): Promise<T> =>
      orConflict(database.write(work, await held)),

    ...peopleStore(database, lock, rows),
    ...gedetineerdenStore(database, lock, caller),
    ...detentiesStore(database, lock, rows),
    ...plansStore(database, rows),
    ...inrichtingenStore(database, rows),
    ...contactpuntenStore(database, caller, 'DJI'),
    ...eindverlofmaatregelenStore(rows),
    ...meldingenStore(database, rows, caller),
    ...wijzigingenStore(rows),
  };
}
