import { personLock } from '../../shared/betrokkenheid.js';
import type { Caller } from '../../shared/caller.js';
import type { Database } from '../../shared/database.js';
import { orConflict } from '../../shared/duplicate.js';
import { detentiesStore } from './store/detenties.js';
import { gedetineerdenStore } from './store/gedetineerden.js';
import { inrichtingenStore } from './store/inrichtingen.js';
import { meldingenStore } from './store/meldingen.js';
import { personenStore } from './store/personen.js';
import { plannenStore } from './store/plannen.js';
import { wijzigingenStore } from './store/wijzigingen.js';

export type Store = ReturnType<typeof createStore>;

/** Every question to DJI's database, restricted to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);
  return {
    /** Everything inside happens, or nothing. On MySQL two acts may make the same thing at once: the later one is a CONFLICT. */
    unit: <T>(work: () => Promise<T>): Promise<T> =>
      orConflict(database.write(work)),

    ...personenStore(database, lock),
    ...gedetineerdenStore(database, lock, caller),
    ...detentiesStore(database, lock),
    ...plannenStore(database, lock),
    ...inrichtingenStore(database),
    ...meldingenStore(database, lock, caller),
    ...wijzigingenStore(database, lock),
  };
}
