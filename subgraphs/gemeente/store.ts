import { personLock } from '../../shared/access/betrokkenheid.js';
import { organisationOf, type Caller } from '../../shared/access/caller.js';
import type { Database, Held } from '../../shared/database/database.js';
import { magVerblijfWeten } from '../../shared/access/geheimhouding.js';
import {
  basisvoorwaardenStore,
  dienstenStore,
} from './store/dienstverlening.js';
import { gemeentenStore } from './store/gemeenten.js';
import { inwonersStore } from './store/inwoners.js';
import { meldingenStore } from './store/meldingen.js';
import { reisdocumentenStore } from './store/reisdocumenten.js';
import { wijzigingenStore } from './store/wijzigingen.js';

export type Store = ReturnType<typeof createStore>;

/** Every question to the gemeente's database, restricted to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const scope = {
    database,
    caller,
    lock: personLock(caller),
    kentVerblijf: magVerblijfWeten(caller),
  };
  const own = organisationOf(caller);
  return {
    /** Everything inside happens, or nothing, while no other act holds the same: whom or what it is about, `null` for nothing that is known. */
    unit: async <T>(held: Held, work: () => Promise<T>): Promise<T> =>
      database.write(work, await held),
    /** Code of the gemeente that the caller works for; `null` when he works elsewhere. */
    kentVerblijf: scope.kentVerblijf,
    ownGemeente: own?.partij === 'GEMEENTE' ? own.organisatie : null,
    ...gemeentenStore(scope),
    ...inwonersStore(scope),
    ...basisvoorwaardenStore(scope),
    ...dienstenStore(scope),
    ...reisdocumentenStore(scope),
    ...meldingenStore(scope, caller),
    ...wijzigingenStore(scope),
  };
}
