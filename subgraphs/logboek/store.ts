import type { Caller } from '../../shared/access/caller.js';
import type { Database, LockName } from '../../shared/database/database.js';
import { pseudonyms } from '../../shared/audit/pseudonym.js';
import { dataverwerkingenStore } from './store/dataverwerkingen.js';
import { gebruikStore } from './store/gebruik.js';
import { inzagenStore } from './store/inzagen.js';
import { noodtoegangenStore } from './store/noodtoegangen.js';
import { inzagenZonderZaakStore } from './store/inzagen-zonder-zaak.js';
import { veelraadplegersStore } from './store/veelraadplegers.js';
import { waarnemingenStore } from './store/waarnemingen.js';

export type Store = ReturnType<typeof createStore>;

/**
 * The queries and writes of one request. A reviewer sees the whole audit log under pseudonyms, a justitiabele what was seen of them, and
 * anybody else the delegations and break-glass access of their own.
 */
export function createStore(database: Database, caller: Caller) {
  return {
    /** Runs `work` in one transaction under a lock on the id `locked`, so that mutations about the same subject run one by one; `null`: no lock. */
    unitOfWork: async <T>(
      locked: LockName,
      work: () => Promise<T>,
    ): Promise<T> => database.write(work, await locked),
    /** A person's pseudonym in the audit log, under the current key. */
    pseudonym: (justitiabeleId: string) =>
      pseudonyms(database.keys, justitiabeleId)[0],
    ...inzagenStore(database, caller),
    ...noodtoegangenStore(database, caller),
    ...waarnemingenStore(database, caller),
    ...gebruikStore(database, caller),
    ...veelraadplegersStore(database, caller),
    ...inzagenZonderZaakStore(database, caller),
    ...dataverwerkingenStore(database, caller),
  };
}
