import { personLock } from '../../shared/access/betrokkenheid.js';
import { rowReader } from '../../shared/access/person-rows.js';
import type { Caller } from '../../shared/access/caller.js';
import type { Database, LockName } from '../../shared/database/database.js';
import { afspraakStore } from './store/afspraken.js';
import { afsprakenLijstStore } from './store/afspraken-lijst.js';
import { correctieverzoekStore } from './store/correctieverzoeken.js';
import { dossierStore } from './store/dossiers.js';
import { eigenDoelStore } from './store/eigen-doelen.js';
import { lokaleInvullingStore } from './store/lokale-invulling.js';
import { meldingStore } from './store/meldingen.js';
import { nakomingStore } from './store/nakoming.js';
import { normStore } from './store/normen.js';
import { overdrachtStore } from './store/overdrachten.js';
import { regieStore } from './store/regie.js';
import { toestemmingStore } from './store/toestemmingen.js';
import { uitkomstStore } from './store/uitkomsten.js';
import { wijzigingStore } from './store/wijzigingen.js';
import { zaakStore } from './store/zaken.js';

export type Store = ReturnType<typeof createStore>;

/** All queries of akkoord's database, with row-level authorization for this caller. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);
  const rows = rowReader(database, lock);
  return {
    /** Runs `work` in one transaction, while no other mutation holds the same key: whom or what it is about, `null` if that does not exist. */
    unit: async <T>(held: LockName, work: () => Promise<T>): Promise<T> =>
      database.write(work, await held),
    ...dossierStore(database, lock, rows, caller),
    ...afspraakStore(database, lock, rows, caller),
    ...afsprakenLijstStore(database, lock, caller),
    ...eigenDoelStore(database, lock, rows, caller),
    ...correctieverzoekStore(database, lock, rows, caller),
    ...toestemmingStore(database, lock, rows, caller),
    ...regieStore(database, rows),
    ...zaakStore(database, lock, rows),
    ...overdrachtStore(database, lock, rows),
    ...lokaleInvullingStore(database, rows),
    ...normStore(rows),
    ...meldingStore(database, caller),
    ...uitkomstStore(database, lock, rows, caller),
    ...nakomingStore(database, caller),
    ...wijzigingStore(rows),
  };
}
