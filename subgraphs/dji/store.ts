import { personLock } from '../../shared/access/betrokkenheid.js';
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
  return {
    /**
     * A transaction that locks the person it is about (`null`: not registered yet), so that mutations for one person run one after the
     * other. Without a person to lock, two transactions on MySQL may insert the same person: the later one is a CONFLICT.
     */
    unit: async <T>(held: LockName, work: () => Promise<T>): Promise<T> =>
      orConflict(database.write(work, await held)),

    ...peopleStore(database, lock),
    ...gedetineerdenStore(database, lock, caller),
    ...detentiesStore(database, lock),
    ...plansStore(database, lock),
    ...inrichtingenStore(database),
    ...contactpuntenStore(database, caller, 'DJI'),
    ...eindverlofmaatregelenStore(database),
    ...meldingenStore(database, lock, caller),
    ...wijzigingenStore(database, lock),
  };
}
