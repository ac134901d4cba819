import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { EigenDoelEntity } from '../entities/eigen-doel.js';
import { receiver, sharesDoelen } from './toestemmingen.js';

/** By the moment they were set. */
const own: PersonRows<EigenDoelEntity> = {
  entity: EigenDoelEntity,
  from: 'eigen_doel d',
  person: 'd.justitiabele_id',
  order: ['vastgelegdTijdstip', 'id'],
};
const shared: typeof own = { ...own, where: sharesDoelen('d.justitiabele_id') };

/** The goals that people set themselves, of those who share them with the caller. */
export function eigenDoelStore(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
  caller: Caller,
) {
  const doelen = (manager: EntityManager) => {
    const query = visibleRows(manager, lock, EigenDoelEntity, 'd');
    return caller.role === 'justitiabele'
      ? query
      : query.andWhere(sharesDoelen('d.justitiabele_id'), receiver(caller));
  };

  return {
    eigenDoelenOf:
      caller.role === 'justitiabele'
        ? rows.of(own)
        : rows.of(shared, receiver(caller)),

    eigenDoelenById: (ids: readonly string[]) =>
      database.read((manager) =>
        doelen(manager).andWhere('d.id IN (:...ids)', { ids }).getMany(),
      ),

    addEigenDoel: (doel: EigenDoelEntity) =>
      database.write((manager) => manager.insert(EigenDoelEntity, doel)),

    changeEigenDoel: (
      doel: EigenDoelEntity,
      versie: number,
      change: Partial<EigenDoelEntity>,
    ) =>
      database.write((manager) =>
        updateVersionedRow(manager, EigenDoelEntity, doel, versie, change),
      ),
  };
}
