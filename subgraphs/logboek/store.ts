import type { Caller } from '../../shared/access/caller.js';
import type { Database, Held } from '../../shared/database/database.js';
import { pseudonyms } from '../../shared/audit/pseudonym.js';
import { dataverwerkingenStore } from './store/dataverwerkingen.js';
import { gebruikStore } from './store/gebruik.js';
import { inzagenStore } from './store/inzagen.js';
import { noodtoegangenStore } from './store/noodtoegangen.js';
import { patronenStore } from './store/patronen.js';
import { waarnemingenStore } from './store/waarnemingen.js';

export type Store = ReturnType<typeof createStore>;

/** Every question to the record: a reviewer sees all of it without people, a person what was seen of himself, anybody else his own acts. */
export function createStore(database: Database, caller: Caller) {
  return {
    /** Everything inside happens, or nothing, while no other act holds the same: whom or what it is about, `null` for nothing that is known. */
    unit: async <T>(held: Held, work: () => Promise<T>): Promise<T> =>
      database.write(work, await held),
    /** The name of a person in the record today. */
    pseudonym: (justitiabeleId: string) =>
      pseudonyms(database.keys, justitiabeleId)[0],
    ...inzagenStore(database, caller),
    ...noodtoegangenStore(database, caller),
    ...waarnemingenStore(database, caller),
    ...gebruikStore(database, caller),
    ...patronenStore(database, caller),
    ...dataverwerkingenStore(database, caller),
  };
}
