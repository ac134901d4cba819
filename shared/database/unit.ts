import { AsyncLocalStorage } from 'node:async_hooks';
import type {
  DataSource,
  EntityManager,
  EntitySubscriberInterface,
} from 'typeorm';
import { keepPeopleRead } from './people-read.js';

export interface Unit {
  owner: DataSource;
  manager: EntityManager;
  writing: boolean;
  lockName: string | null;
}
const unit = new AsyncLocalStorage<
  Unit & {
    /** Ids of the people whose rows were read in it. */
    people: Set<string>;
  }
>();

/** A row about this person is read: in a writing unit that is tracked. */
export const noteRead = (person: string): void => {
  const current = unit.getStore();
  if (current?.writing) current.people.add(person);
};

/** Tracks whose rows a writing transaction reads: a violated domain rule may reveal something about them. */
export const readRows = (
  person: (new () => object) | undefined,
): EntitySubscriberInterface<{ id?: string; justitiabeleId?: string }> => ({
  afterLoad: (row) => {
    const id = person && row instanceof person ? row.id : row.justitiabeleId;
    if (id !== undefined) noteRead(id);
  },
});

let units = 0;

export async function runUnit<T>(
  present: Unit,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  units += 1;
  const people = new Set<string>();
  try {
    return await unit.run({ ...present, people }, () => work(present.manager));
  } catch (error) {
    keepPeopleRead(error, people);
    throw error;
  } finally {
    units -= 1;
    // Node 20 follows every promise of the process from the first unit on, which costs a busy gateway a tenth of its time.
    if (units === 0) unit.disable();
  }
}

/** The manager of the current transaction, if any. A write cannot start inside a read, nor take a lock that the outermost write did not take. */
export function enclosingUnit(
  owner: DataSource,
  writing: boolean,
  lockName: string | null = null,
): EntityManager | undefined {
  const current = unit.getStore();
  if (current?.owner !== owner) return undefined;
  if (writing && !current.writing)
    throw new Error('A write cannot start inside a read.');
  // What it has read by now may have changed before it would get the lock.
  if (lockName !== null && current.lockName !== lockName)
    throw new Error('What a write holds it must hold from its start.');
  return current.manager;
}
