import { personLock } from '../../shared/betrokkenheid.js';
import { organisationOf, type Caller } from '../../shared/caller.js';
import type { Database } from '../../shared/database.js';
import { wijzigingenByRecord } from '../../shared/record.js';
import type { AdviesEntity } from './entities/advies.js';
import type { ToezichtEntity } from './entities/toezicht.js';
import { adviezenStore } from './store/adviezen.js';
import { clientenStore } from './store/clienten.js';
import { meldingenStore } from './store/meldingen.js';
import { naslagStore } from './store/naslag.js';
import { toezichtenStore } from './store/toezichten.js';
import { werkstraffenStore } from './store/werkstraffen.js';

export type Store = ReturnType<typeof createStore>;

/** The fields that the view across partners rests on, by table. */
const getoondeWijzigingen = {
  advies: ['status', 'uitgebrachtOp', 'uiterlijkOp'],
  toezicht: ['eersteContactOp', 'einddatum'],
} satisfies {
  advies: (keyof AdviesEntity)[];
  toezicht: (keyof ToezichtEntity)[];
};

/** Every question to the reclassering's database, restricted to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);
  const organisation = organisationOf(caller);
  return {
    /** Everything inside happens, or nothing. */
    unit: <T>(work: () => Promise<T>) => database.write(work),

    /** Code of the reclasseringsorganisatie that this caller works for. */
    eigenOrganisatie:
      organisation?.partij === 'RECLASSERING' ? organisation.organisatie : null,

    wijzigingenByRecord: wijzigingenByRecord(database, getoondeWijzigingen),
    ...naslagStore(database),
    ...clientenStore(database, lock),
    ...adviezenStore(database, lock),
    ...toezichtenStore(database, lock),
    ...werkstraffenStore(database, lock),
    ...meldingenStore(database, lock),
  };
}
