import { some } from '../../../shared/database/some.js';
import { In, type EntityManager } from 'typeorm';
import {
  orderedByPerson,
  countRelated,
  type PersonLock,
  pageUnderLock,
  visibleRows,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Caller } from '../../../shared/access/caller.js';
import {
  peoplePage,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import { inChunks } from '../../../shared/database/bulk.js';
import type { Database } from '../../../shared/database/database.js';
import { now, today } from '../../../shared/days.js';
import { ClientEntity } from '../entities/client.js';
import type { Adviesstatus } from '../schema.generated.js';
import { reclasseringPersonNumbers } from './person-numbers.js';

/** Filters of the list of clients; an absent one does not filter. */
export interface ClientFilter {
  organisatie?: string | null | undefined;
  metLopendToezicht?: boolean | null | undefined;
  adviesstatus?: Adviesstatus | null | undefined;
}

const runningToezicht = some(`toezicht t WHERE t.justitiabele_id = c.id
  AND t.ingangsdatum <= :today AND (t.einddatum IS NULL OR t.einddatum >= :today)`);

const clienten: PersonRows<ClientEntity> = {
  entity: ClientEntity,
  from: 'client c',
  person: 'c.id',
};

const visibleClienten = (manager: EntityManager, lock: PersonLock) =>
  visibleRows(manager, lock, ClientEntity, 'c', 'c.id');

function filteredClienten(
  manager: EntityManager,
  lock: PersonLock,
  filter: ClientFilter,
) {
  const query = pageUnderLock(manager, lock, ClientEntity, 'c');
  if (filter.organisatie != null)
    query.andWhere(
      some(`betrokkenheid b WHERE b.justitiabele_id = c.id AND b.partij = 'RECLASSERING'
          AND b.organisatie = :organisatie AND b.vanaf <= :now AND (b.tot IS NULL OR b.tot > :now)`),
      { organisatie: filter.organisatie, now: now() },
    );
  if (filter.metLopendToezicht != null)
    query.andWhere(
      `${filter.metLopendToezicht ? '' : 'NOT '}${runningToezicht}`,
      { today: today() },
    );
  if (filter.adviesstatus != null)
    query.andWhere(
      some(
        'advies a WHERE a.justitiabele_id = c.id AND a.status = :adviesstatus',
      ),
      { adviesstatus: filter.adviesstatus },
    );
  return query;
}

/** Clients, under the person lock. */
export const clientenStore = (
  database: Database,
  lock: PersonLock,
  rows: RowReader,
  caller: Caller,
) => ({
  clientenById: rows.of(clienten),

  numbersByJustitiabele: (ids: readonly string[]) =>
    reclasseringPersonNumbers(database).byJustitiabele(ids, lock),

  clientenPage: ({ first, after, ...filter }: ClientFilter & PageArguments) =>
    peoplePage(
      { database, caller },
      {
        name: 'clienten',
        filter,
        rows: (manager, given) => filteredClienten(manager, lock, given),
        ...orderedByPerson(lock, 'c.id'),
        idOf: ({ id }) => id,
        countAll: countRelated(lock),
        person: 'c.id',
      },
      { first, after },
      ({ id }) => ({ id }),
    ),

  /**
   * Locks the row of a client until the transaction ends: two mutations for the same person at the same moment could each pass a rule
   * that they break together. `null` when this caller does not see the client.
   */
  holdClient: (id: string) =>
    database.write(async (manager) => {
      await manager
        .createQueryBuilder()
        .update(ClientEntity)
        .set({ versie: () => 'versie + 1' })
        .where('client.id = :id', { id })
        .andWhere(lock.on('client.id'), lock.parameters)
        .execute();
      return visibleClienten(manager, lock)
        .andWhere('c.id = :id', { id })
        .getOne();
    }),
});

/** The ids of those who are clients already. */
export async function knownClienten(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Set<string>> {
  const known = new Set<string>();
  for (const chunk of inChunks(ids))
    // eslint-disable-next-line house/visible-rows -- an import completes what is there
    for (const { id } of await manager.find(ClientEntity, {
      select: { id: true },
      where: { id: In(chunk) },
    }))
      known.add(id);
  return known;
}
