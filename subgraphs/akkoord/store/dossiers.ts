import type { EntityManager } from 'typeorm';
import {
  Betrokkenheid,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import { peoplePage } from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { now } from '../../../shared/days.js';
import { graphError } from '../../../shared/graphql/errors.js';
import { magVerblijfWeten } from '../../../shared/access/geheimhouding.js';
import { DossierEntity } from '../entities/dossier.js';
import type { QueryJustitiabelenArgs } from '../schema.generated.js';

type Dossierfilter = Omit<Partial<QueryJustitiabelenArgs>, 'first' | 'after'>;

/** The people under the akkoord, and who has a relation with them. */
export function dossierStore(
  database: Database,
  lock: PersonLock,
  caller: Caller,
) {
  const dossiers = (manager: EntityManager) =>
    manager
      .createQueryBuilder(DossierEntity, 'd')
      .where(lock.on('d.id'), lock.parameters);

  const filtered = (
    manager: EntityManager,
    { ids, partij, organisatie }: Dossierfilter,
  ) => {
    const query = dossiers(manager);
    if (ids != null)
      query.andWhere(ids.length > 0 ? 'd.id IN (:...ids)' : '1 = 0', { ids });
    if (partij != null || organisatie != null)
      query.andWhere(
        'EXISTS (SELECT 1 FROM betrokkenheid b WHERE b.justitiabele_id = d.id AND b.vanaf <= :at AND (b.tot IS NULL OR b.tot > :at)' +
          (partij == null ? '' : ' AND b.partij = :partij') +
          (organisatie == null ? '' : ' AND b.organisatie = :organisatie') +
          (organisatie == null || magVerblijfWeten(caller)
            ? ''
            : " AND b.partij <> 'GEMEENTE'") +
          ')',
        { at: now(), partij, organisatie },
      );
    return query;
  };

  return {
    dossiersById: (ids: readonly string[]) =>
      database.read((manager) =>
        dossiers(manager).andWhere('d.id IN (:...ids)', { ids }).getMany(),
      ),

    /** `ids` keeps these people, 100 at most; `partij` and `organisatie` keep the people with whom such a party or organisation has a relation now. */
    justitiabelenPage: ({
      ids,
      partij,
      organisatie,
      ...args
    }: Partial<QueryJustitiabelenArgs>) =>
      peoplePage(
        { database, caller },
        {
          name: 'justitiabelen',
          filter: { ids: ids && someIds(ids), partij, organisatie },
          rows: filtered,
          order: 'd.id',
          id: 'd.id',
          idOf: ({ id }) => id,
          person: 'd.id',
          naming: ['ids'],
        },
        args,
        ({ id }) => ({ id }),
      ),

    /** Relations of all times, oldest first. */
    betrokkenhedenOf: (justitiabeleIds: readonly string[]) =>
      database.read((manager) =>
        manager
          .createQueryBuilder(Betrokkenheid, 'b')
          .where(lock.on('b.justitiabele_id'), lock.parameters)
          .andWhere('b.justitiabele_id IN (:...justitiabeleIds)', {
            justitiabeleIds,
          })
          .orderBy('b.vanaf')
          .addOrderBy('b.organisatie')
          .getMany(),
      ),
  };
}

/** Error: BAD_USER_INPUT for more ids than a page holds. */
function someIds(ids: readonly string[]): readonly string[] {
  if (ids.length > 100)
    throw graphError('BAD_USER_INPUT', 'ids must be 100 at most.');
  return ids;
}
