import { personLock } from '../../shared/betrokkenheid.js';
import type { Caller } from '../../shared/caller.js';
import type { Database } from '../../shared/database.js';
import { afspraakStore } from './store/afspraken.js';
import { dossierStore } from './store/dossiers.js';
import { eigenDoelStore } from './store/eigen-doelen.js';
import { lokaleInvullingStore } from './store/lokale-invulling.js';
import { meldingStore } from './store/meldingen.js';
import { regieStore } from './store/regie.js';

export type Store = ReturnType<typeof createStore>;

/** Every question to akkoord's database, restricted to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);
  return {
    /** Everything inside happens, or nothing. */
    unit: <T>(work: () => Promise<T>) => database.write(work),
    ...dossierStore(database, lock),
    ...afspraakStore(database, lock, caller),
    ...eigenDoelStore(database, lock),
    ...regieStore(database, lock),
    ...lokaleInvullingStore(database),
    ...meldingStore(database),
  };
}
