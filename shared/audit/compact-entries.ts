import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Caller } from '../access/caller.js';
import { purposeUri } from '../access/doelbinding.js';
import { insertAll } from '../database/bulk.js';
import { VerwerkingEntity } from './audit-tables.js';
import { DataSubjectIndexEntity, indexed } from './data-subject-index.js';

/**
 * Whether a request is akkoord's daily computation of everybody's outcome. It shows nobody anything: it is one processing activity of the
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

const indexOf = (entries: readonly VerwerkingEntity[]) =>
  entries.flatMap(({ spanId, dataSubjectIds }) =>
    (dataSubjectIds ?? []).map((pseudonym) => ({
      betrokkene: indexed(pseudonym),
      spanId,
    })),
  );

/** Inserts entries; call it inside `database.write`. */
export async function insertEntries(
  manager: EntityManager,
  entries: readonly VerwerkingEntity[],
): Promise<void> {
  await insertAll(manager, VerwerkingEntity, entries);
  await insertAll(manager, DataSubjectIndexEntity, indexOf(entries));
}

/** Before entries are destroyed; call it inside the same `database.write`. */
export async function deleteIndexOf(
  manager: EntityManager,
  spanIds: readonly string[],
): Promise<void> {
  const compact = await manager.findBy(VerwerkingEntity, {
    spanId: In([...spanIds]),
    dataSubjectIds: Not(IsNull()),
  });
  for (const { spanId, dataSubjectIds } of compact)
    await manager.delete(DataSubjectIndexEntity, {
      betrokkene: In(dataSubjectIds!.map(indexed)),
      spanId,
    });
}
