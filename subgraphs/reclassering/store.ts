import { personLock } from '../../shared/access/betrokkenheid.js';
import { rowReader } from '../../shared/access/person-rows.js';
import { organisationOf, type Caller } from '../../shared/access/caller.js';
import { contactpuntenStore } from '../../shared/contactpunten/contactpunten-store.js';
import type { Database, LockName } from '../../shared/database/database.js';
import { adviezenStore } from './store/adviezen.js';
import { clientenStore } from './store/clienten.js';
import { meldingenStore } from './store/meldingen.js';
import { referenceDataStore } from './store/reference-data.js';
import { toezichtenStore } from './store/toezichten.js';
import { werkstraffenStore } from './store/werkstraffen.js';
import { wijzigingenStore } from './store/wijzigingen.js';

export type Store = ReturnType<typeof createStore>;

/** Access to the reclassering's database, restricted by row-level authorization to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);
  const rows = rowReader(database, lock);
  const organisation = organisationOf(caller);
  return {
    /** A transaction that locks the person it is about (`null`: unknown), so that mutations for one person run one after the other. */
    unit: async <T>(held: LockName, work: () => Promise<T>): Promise<T> =>
      database.write(work, await held),

    /** Code of the caller's reclasseringsorganisatie. */
    ownOrganisatie:
      organisation?.partij === 'RECLASSERING' ? organisation.organisatie : null,

    ...referenceDataStore(database, rows),
    ...clientenStore(database, lock, rows, caller),
    ...adviezenStore(database, lock, rows),
    ...toezichtenStore(database, lock, rows),
    ...werkstraffenStore(database, lock, rows),
    ...contactpuntenStore(database, caller, 'RECLASSERING'),
    ...meldingenStore(database, rows, caller),
    ...wijzigingenStore(rows),
  };
}
