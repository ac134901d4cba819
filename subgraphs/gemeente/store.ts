import { personLock } from '../../shared/betrokkenheid.js';
import { organisationOf, type Caller } from '../../shared/caller.js';
import type { Database } from '../../shared/database.js';
import { wijzigingenByRecord } from '../../shared/record.js';
import type { BasisvoorwaardeEntity } from './entities/basisvoorwaarde.js';
import type { DienstEntity } from './entities/dienst.js';
import {
  basisvoorwaardenStore,
  dienstenStore,
} from './store/dienstverlening.js';
import { gemeentenStore } from './store/gemeenten.js';
import { inwonersStore } from './store/inwoners.js';
import { meldingenStore } from './store/meldingen.js';
import { reisdocumentenStore } from './store/reisdocumenten.js';

export type Store = ReturnType<typeof createStore>;

/** The fields that the view across partners rests on, by table. */
const getoondeWijzigingen = {
  basisvoorwaarde: ['status', 'geldigTot'],
  dienst: ['eersteGesprekOp', 'geregeldOp'],
} satisfies {
  basisvoorwaarde: (keyof BasisvoorwaardeEntity)[];
  dienst: (keyof DienstEntity)[];
};

/** Every question to the gemeente's database, restricted to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const scope = { database, lock: personLock(caller) };
  const own = organisationOf(caller);
  return {
    /** Everything inside happens, or nothing. */
    unit: <T>(work: () => Promise<T>) => database.write(work),
    /** Code of the gemeente that the caller works for; `null` when he works elsewhere. */
    ownGemeente: own?.partij === 'GEMEENTE' ? own.organisatie : null,
    wijzigingenByRecord: wijzigingenByRecord(database, getoondeWijzigingen),
    ...gemeentenStore(scope),
    ...inwonersStore(scope),
    ...basisvoorwaardenStore(scope),
    ...dienstenStore(scope),
    ...reisdocumentenStore(scope),
    ...meldingenStore(scope),
  };
}
