import { In, type EntityManager } from 'typeorm';
import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
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
import { reclasseringNummers } from './nummers.js';

/** What a list of clients may be narrowed to; what is absent does not narrow. */
export interface ClientFilter {
  organisatie?: string | null | undefined;
  metLopendToezicht?: boolean | null | undefined;
  adviesstatus?: Adviesstatus | null | undefined;
}

const lopendToezicht = `EXISTS (SELECT 1 FROM toezicht t WHERE t.justitiabele_id = c.id
  AND t.ingangsdatum <= :vandaag AND (t.einddatum IS NULL OR t.einddatum >= :vandaag))`;

/** Questions about clients, restricted to the people this caller may see. */
export function clientenStore(
  database: Database,
  lock: PersonLock,
  caller: Caller,
) {
  const visible = (manager: EntityManager) =>
    manager
      .createQueryBuilder(ClientEntity, 'c')
      .where(lock.on('c.id'), lock.parameters);

  const filtered = (manager: EntityManager, filter: ClientFilter) => {
    const query = visible(manager);
    if (filter.organisatie != null)
      query.andWhere(
        `EXISTS (SELECT 1 FROM betrokkenheid b WHERE b.justitiabele_id = c.id AND b.partij = 'RECLASSERING'
          AND b.organisatie = :organisatie AND b.vanaf <= :nu AND (b.tot IS NULL OR b.tot > :nu))`,
        { organisatie: filter.organisatie, nu: now() },
      );
    if (filter.metLopendToezicht != null)
      query.andWhere(
        `${filter.metLopendToezicht ? '' : 'NOT '}${lopendToezicht}`,
        { vandaag: today() },
      );
    if (filter.adviesstatus != null)
      query.andWhere(
        'EXISTS (SELECT 1 FROM advies a WHERE a.justitiabele_id = c.id AND a.status = :adviesstatus)',
        { adviesstatus: filter.adviesstatus },
      );
    return query;
  };

  return {
    clientenById: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager).andWhere('c.id IN (:...ids)', { ids }).getMany(),
      ),

    nummersByJustitiabele: (ids: readonly string[]) =>
      reclasseringNummers(database).byJustitiabele(ids, lock),

    clientenPage: ({ first, after, ...filter }: ClientFilter & PageArguments) =>
      peoplePage(
        { database, caller },
        {
          name: 'clienten',
          filter,
          rows: filtered,
          order: 'c.id',
          id: 'c.id',
          idOf: ({ id }) => id,
          person: 'c.id',
        },
        { first, after },
        ({ id }) => ({ id }),
      ),

    /**
     * Holds a client until the unit ends, so that two acts about him at the same moment cannot each pass a rule that they break
     * together. `null` when this caller does not see him.
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
        return visible(manager).andWhere('c.id = :id', { id }).getOne();
      }),
  };
}

/** Which of these people are clients already. */
export async function knownClienten(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Set<string>> {
  const known = new Set<string>();
  for (const chunk of inChunks(ids))
    for (const { id } of await manager.find(ClientEntity, {
      select: { id: true },
      where: { id: In(chunk) },
    }))
      known.add(id);
  return known;
}
