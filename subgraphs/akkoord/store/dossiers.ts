import { some } from '../../../shared/database/some.js';
import type { EntityManager } from 'typeorm';
import {
  Betrokkenheid,
  orderedByPerson,
  countRelated,
  type PersonLock,
  pageUnderLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Caller } from '../../../shared/access/caller.js';
import { peoplePage } from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { now } from '../../../shared/days.js';
import { maySeeResidence } from '../../../shared/access/geheimhouding.js';
import { checkIds } from './check-ids.js';
import { DossierEntity } from '../entities/dossier.js';
import type { QueryJustitiabelenArgs } from '../schema.generated.js';

type DossierFilter = Omit<Partial<QueryJustitiabelenArgs>, 'first' | 'after'>;

const dossiers: PersonRows<DossierEntity> = {
  entity: DossierEntity,
  from: 'dossier d',
  person: 'd.id',
};

/** Past ones too, oldest first. */
const betrokkenheden: PersonRows<Betrokkenheid> = {
  entity: Betrokkenheid,
  from: 'betrokkenheid b',
  person: 'b.justitiabele_id',
  order: ['vanaf', 'organisatie'],
};

/** The people under the akkoord, and the organisations that have a relation with them. */
export const dossierStore = (
  database: Database,
  lock: PersonLock,
  rows: RowReader,
  caller: Caller,
) => ({
  dossiersById: rows.of(dossiers),
  betrokkenhedenOf: rows.of(betrokkenheden),

  /** Filters: `ids`, 100 at most; `partij` and `organisatie` that have a relation with the person now. */
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
        filter: { ids: ids && checkIds('ids', ids), partij, organisatie },
        rows: (manager, filter: DossierFilter) =>
          filtered(manager, lock, caller, filter),
        ...orderedByPerson(lock, 'd.id'),
        idOf: ({ id }) => id,
        countAll: countRelated(lock),
        person: 'd.id',
        identifying: ['ids'],
      },
      args,
      ({ id }) => ({ id }),
    ),
});

function filtered(
  manager: EntityManager,
  lock: PersonLock,
  caller: Caller,
  { ids, partij, organisatie }: DossierFilter,
) {
  const query = pageUnderLock(manager, lock, DossierEntity, 'd');
  if (ids != null)
    query.andWhere(ids.length > 0 ? 'd.id IN (:...ids)' : '1 = 0', { ids });
  if (partij != null || organisatie != null)
    query.andWhere(
      some(
        'betrokkenheid b WHERE b.justitiabele_id = d.id AND b.vanaf <= :at AND (b.tot IS NULL OR b.tot > :at)' +
          (partij == null ? '' : ' AND b.partij = :partij') +
          (organisatie == null ? '' : ' AND b.organisatie = :organisatie') +
          (organisatie == null || maySeeResidence(caller)
            ? ''
            : " AND b.partij <> 'GEMEENTE'"),
      ),
      { at: now(), partij, organisatie },
    );
  return query;
}
