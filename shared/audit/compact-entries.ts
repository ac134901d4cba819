import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Caller } from '../access/caller.js';
import { purposeUri } from '../access/doelbinding.js';
import { insertStatements } from '../database/bulk.js';
import type { Database, Statement } from '../database/database.js';
import { VerwerkingEntity } from './audit-tables.js';
import { DataSubjectIndexEntity, indexed } from './data-subject-index.js';

/**
 * Whether a request is akkoord's daily computation of everybody's outcome. It discloses nothing to a user: it is one processing activity of the
 * system itself, recorded in entries with many data subjects. Everything else has an entry for each data subject.
 */
export const isOwnComputation = ({
  role,
  organisation,
  purpose,
}: Pick<Caller, 'role' | 'organisation' | 'purpose'>): boolean =>
  role === 'systeem' &&
  organisation === 'AKKOORD' &&
  purpose === purposeUri('nakoming-bijhouden');

/** So many requests are remembered. */
const latest = 100;

/**
 * The people recorded for a request to the gateway: a computation reads a partner several times, which is one processing of each person's
 * data. Another process of the partner does not know them, and records them again.
 */
export class RecordedPeople {
  readonly #byRequest = new Map<string, Set<string>>();

  not(request: string, people: Iterable<string>): string[] {
    const recorded = this.#byRequest.get(request);
    return Array.from(people).filter((id) => !recorded?.has(id));
  }

  /** Once the entries are durable. */
  add(request: string, people: readonly string[]): void {
    const recorded = this.#byRequest.get(request) ?? new Set();
    for (const id of people) recorded.add(id);
    this.#byRequest.set(request, recorded);
    const [oldest] = this.#byRequest.keys();
    if (this.#byRequest.size > latest) this.#byRequest.delete(oldest!);
  }
}

const indexOf = (entries: readonly VerwerkingEntity[]) =>
  entries.flatMap(({ spanId, dataSubjectIds }) =>
    (dataSubjectIds ?? []).map((pseudonym) => ({
      betrokkene: indexed(pseudonym),
      spanId,
    })),
  );

/** The statements that insert entries. */
export const entryStatements = (
  mapping: Database['mapping'],
  entries: readonly VerwerkingEntity[],
): Statement[] => [
  ...insertStatements(mapping, VerwerkingEntity, entries),
  ...insertStatements(mapping, DataSubjectIndexEntity, indexOf(entries)),
];

/** Before entries are destroyed; call it inside the same `database.write`. */
export async function deleteIndexOf(
  manager: EntityManager,
  spanIds: readonly string[],
): Promise<void> {
  const compact = await manager.findBy(VerwerkingEntity, {
    spanId: In([...spanIds]),
    dataSubjectIds: Not(IsNull()),
  });
  await deleteIndex(manager, compact);
}

/** The index of entries that were read before; those that are not compact have none. */
export async function deleteIndex(
  manager: EntityManager,
  entries: readonly VerwerkingEntity[],
): Promise<void> {
  for (const { spanId, dataSubjectIds } of entries)
    if (dataSubjectIds)
      await manager.delete(DataSubjectIndexEntity, {
        betrokkene: In(dataSubjectIds.map(indexed)),
        spanId,
      });
}
