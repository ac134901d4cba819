import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { some } from '../../../shared/database/some.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { ToestemmingEntity } from '../entities/toestemming.js';

const givenToCaller = (alias: string): string =>
  `${alias}.partij = :receiverPartij AND ${alias}.organisatie = :receiverOrganisatie AND ${alias}.ingetrokken_tijdstip IS NULL`;

/** By the moment they were given. */
const all: PersonRows<ToestemmingEntity> = {
  entity: ToestemmingEntity,
  from: 'toestemming t',
  person: 't.justitiabele_id',
  order: ['vastgelegdTijdstip', 'id'],
};
const given: typeof all = { ...all, where: givenToCaller('t') };

/** Whether a person, by this column, shares the own goals with the caller's organisation; parameters: `receiver`. */
export const sharesDoelen = (person: string): string =>
  some(
    `toestemming gt WHERE gt.justitiabele_id = ${person} AND gt.soort = 'EIGEN_DOELEN_DELEN' AND ${givenToCaller('gt')}`,
  );

/** Consents: the justitiabele sees all of their own, an organisation those that it has now, anybody else none. */
export function toestemmingStore(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
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
    toestemmingenOf:
      caller.role === 'justitiabele'
        ? rows.of(all)
        : rows.of(given, receiver(caller)),
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

/** Of a caller without an organisation no row has the values. */
export function receiver(caller: Caller) {
  const { partij = '', organisatie = '' } = organisationOf(caller) ?? {};
  return { receiverPartij: partij, receiverOrganisatie: organisatie };
}
