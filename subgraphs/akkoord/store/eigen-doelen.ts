import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { EigenDoelEntity } from '../entities/eigen-doel.js';
import { onlyShared } from './toestemmingen.js';

/** The goals that people set themselves, of those who share them with the caller. */
export function eigenDoelStore(
  database: Database,
  lock: PersonLock,
  caller: Caller,
) {
  const doelen = (manager: EntityManager) =>
    onlyShared(
      visibleRows(manager, lock, EigenDoelEntity, 'd'),
      caller,
      'd.justitiabele_id',
    );

  return {
    /** By the moment they were set. */
    eigenDoelenOf: (justitiabeleIds: readonly string[]) =>
      database.read((manager) =>
        doelen(manager)
          .andWhere('d.justitiabele_id IN (:...justitiabeleIds)', {
            justitiabeleIds,
          })
          .orderBy('d.vastgelegd_tijdstip')
          .addOrderBy('d.id')
          .getMany(),
      ),

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
