import type { Caller } from '../../shared/caller.js';
import type { Database } from '../../shared/database.js';
import { pseudonyms } from '../../shared/pseudonym.js';
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
    /** Everything inside happens, or nothing. */
    unit: <T>(work: () => Promise<T>) => database.write(work),
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
