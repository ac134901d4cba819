import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { some } from '../../../shared/database/some.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { ToestemmingEntity } from '../entities/toestemming.js';

/** Consents: the justitiabele sees all of their own, an organisation those that it has now, anybody else none. */
export function toestemmingStore(
  database: Database,
  lock: PersonLock,
  caller: Caller,
) {
  const toestemmingen = (manager: EntityManager) => {
    const query = visibleRows(manager, lock, ToestemmingEntity, 't');
    return caller.role === 'justitiabele'
      ? query
      : query.andWhere(givenToCaller('t'), receiver(caller));
  };

  const toestemmingenById = (ids: readonly string[]) =>
    database.read((manager) =>
      toestemmingen(manager).andWhere('t.id IN (:...ids)', { ids }).getMany(),
    );

  return {
    /** By the moment they were given. */
    toestemmingenOf: (justitiabeleIds: readonly string[]) =>
      database.read((manager) =>
        toestemmingen(manager)
          .andWhere('t.justitiabele_id IN (:...justitiabeleIds)', {
            justitiabeleIds,
          })
          .orderBy('t.vastgelegd_tijdstip')
          .addOrderBy('t.id')
          .getMany(),
      ),

    toestemmingenById,

    addToestemming: (toestemming: ToestemmingEntity) =>
      database.write((manager) =>
        manager.insert(ToestemmingEntity, toestemming),
      ),

    changeToestemming: (
      toestemming: ToestemmingEntity,
      versie: number,
      change: Partial<ToestemmingEntity>,
    ) =>
      database.write((manager) =>
        updateVersionedRow(
          manager,
          ToestemmingEntity,
          toestemming,
          versie,
          change,
        ),
      ),
  };
}

/** Leaves the own goals that the caller may see: their own, or of people who share theirs with the caller's organisation. */
export const onlyShared = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  caller: Caller,
  person: string,
): SelectQueryBuilder<Row> =>
  caller.role === 'justitiabele'
    ? query
    : query.andWhere(
        some(
          `toestemming gt WHERE gt.justitiabele_id = ${person} AND gt.soort = 'EIGEN_DOELEN_DELEN' AND ${givenToCaller('gt')}`,
        ),
        receiver(caller),
      );

const givenToCaller = (alias: string): string =>
  `${alias}.partij = :receiverPartij AND ${alias}.organisatie = :receiverOrganisatie AND ${alias}.ingetrokken_tijdstip IS NULL`;

/** Of a caller without an organisation no row has the values. */
function receiver(caller: Caller) {
  const { partij = '', organisatie = '' } = organisationOf(caller) ?? {};
  return { receiverPartij: partij, receiverOrganisatie: organisatie };
}
