import { personLock } from '../../shared/access/betrokkenheid.js';
import { rowReader } from '../../shared/access/person-rows.js';
import { organisationOf, type Caller } from '../../shared/access/caller.js';
import { contactpuntenStore } from '../../shared/contactpunten/contactpunten-store.js';
import type { Database, LockName } from '../../shared/database/database.js';
import { maySeeResidence } from '../../shared/access/geheimhouding.js';
import {
  basisvoorwaardenStore,
  dienstenStore,
} from './store/dienstverlening.js';
import { gemeentenStore } from './store/gemeenten.js';
import { hulpvragenStore } from './store/hulpvragen.js';
import { inwonersStore } from './store/inwoners.js';
import { inwonersOfMeldingenStore } from './store/inwoners-of-meldingen.js';
import { meldingenStore } from './store/meldingen.js';
import { reisdocumentenStore } from './store/reisdocumenten.js';
import { wijzigingenStore } from './store/wijzigingen.js';

export type Store = ReturnType<typeof createStore>;

/** The queries and writes of one request, under row-level authorization of its caller. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);
  const scope = {
    database,
    caller,
    lock,
    rows: rowReader(database, lock),
    knowsWhereabouts: maySeeResidence(caller),
  };
  const own = organisationOf(caller);
  return {
    /** Runs `work` in one transaction under a lock on the id `locked`, so that mutations about the same subject run one by one; `null`: no lock. */
    unitOfWork: async <T>(
      locked: LockName,
      work: () => Promise<T>,
    ): Promise<T> => database.write(work, await locked),
    knowsWhereabouts: scope.knowsWhereabouts,
    /** Code of the gemeente that the caller works for; `null` if the caller works elsewhere. */
    ownGemeente: own?.partij === 'GEMEENTE' ? own.organisatie : null,
    ...gemeentenStore(scope),
    ...inwonersStore(scope),
    ...inwonersOfMeldingenStore(database),
    ...basisvoorwaardenStore(scope),
    ...dienstenStore(scope),
    ...hulpvragenStore(scope),
    ...reisdocumentenStore(scope),
    ...contactpuntenStore(database, caller, 'GEMEENTE'),
    ...meldingenStore(scope, caller),
    ...wijzigingenStore(scope),
  };
}
