import type { EntityManager } from 'typeorm';
import type { Caller } from '../access/caller.js';
import { partyOfPartner } from '../access/parties.js';
import { changeMelding } from '../access/partij.js';
import type { Database } from '../database/database.js';
import { now } from '../days.js';
import { isPersonId } from './betrokkenheid-input.js';
import { enqueueMelding } from './courier.js';
import { followersOf } from './recipients.js';

/** Records that something about a person changed; called in the transaction that changed it. */
export type RecordChange = (
  manager: EntityManager,
  justitiabeleId: string,
) => Promise<unknown>;

/**
 * Queues a melding without content to those who compute from the data of the partner `name`, so that what they keep is not older than the
 * act. Nothing for a partner that does not declare that it sends this.
 */
export function queueChange(name: string): RecordChange {
  const party = partyOfPartner(name);
  const aan = party ? followersOf(party) : [];
  return (manager, justitiabeleId) =>
    enqueueMelding(
      manager,
      {
        soort: changeMelding,
        justitiabeleId,
        tijdstip: now(),
        betrokkenheden: [],
      },
      aan,
    );
}

/**
 * The database of one request, whose writes under the lock of a person are the caller's acts about that person: `record` is called at the
 * end of each, and `committed` after its commit. Nothing of a write that is rolled back, nor of a melding, which its sender reported: what
 * changes by one is for its receiver to say. A registration of a person who is not known yet has another lock; it reports the arrival. One
 * request writes one thing after another, as GraphQL runs mutations.
 */
export function reportingChanges(
  database: Database,
  { role }: Caller,
  record: RecordChange,
  committed: () => void,
): Database {
  const isAct = (lockName: string | null | undefined): lockName is string =>
    role !== 'systeem' && lockName != null && isPersonId(lockName);
  let depth = 0;
  return {
    ...database,
    write: async (work, lockName) => {
      const isOutermost = depth === 0;
      const result = await database.write(async (manager) => {
        depth += 1;
        try {
          const result = await work(manager);
          if (isOutermost && isAct(lockName)) await record(manager, lockName);
          return result;
        } finally {
          depth -= 1;
        }
      }, lockName);
      if (isOutermost && lockName != null) committed();
      return result;
    },
  };
}
