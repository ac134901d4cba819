import { personLock } from '../../shared/access/betrokkenheid.js';
import type { Caller } from '../../shared/access/caller.js';
import type { Database, Held } from '../../shared/database/database.js';
import { orConflict } from '../../shared/database/duplicate.js';
import { detentiesStore } from './store/detenties.js';
import { gedetineerdenStore } from './store/gedetineerden.js';
import { inrichtingenStore } from './store/inrichtingen.js';
import { meldingenStore } from './store/meldingen.js';
import { peopleStore } from './store/people.js';
import { plansStore } from './store/plans.js';
import { wijzigingenStore } from './store/wijzigingen.js';

export type Store = ReturnType<typeof createStore>;

/** Every question to DJI's database, restricted to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);
  return {
    /**
     * Everything inside happens, or nothing, while no other act holds the same: whom it is about, `null` for somebody who is not known yet.
     * On MySQL two acts may then make the same person at once: the later one is a CONFLICT.
     */
    unit: async <T>(held: Held, work: () => Promise<T>): Promise<T> =>
      orConflict(database.write(work, await held)),

    ...peopleStore(database, lock),
    ...gedetineerdenStore(database, lock, caller),
    ...detentiesStore(database, lock),
    ...plansStore(database, lock),
    ...inrichtingenStore(database),
    ...meldingenStore(database, lock, caller),
    ...wijzigingenStore(database, lock),
  };
}
