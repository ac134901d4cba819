import type { EntityManager } from 'typeorm';
import type { PersonLock } from '../../../shared/betrokkenheid.js';
import type { Database } from '../../../shared/database.js';
import { changeRecord } from '../../../shared/record.js';
import { AfspraakEntity } from '../entities/afspraak.js';

/** What organisations promised about the people this caller may see. */
export function afspraakStore(database: Database, lock: PersonLock) {
  const afspraken = (manager: EntityManager) =>
    manager
      .createQueryBuilder(AfspraakEntity, 'a')
      .where(lock.on('a.justitiabele_id'), lock.parameters);

  return {
    /** By the day they are due. */
    afsprakenOf: (justitiabeleIds: readonly string[]) =>
      database.read((manager) =>
        afspraken(manager)
          .andWhere('a.justitiabele_id IN (:...justitiabeleIds)', {
            justitiabeleIds,
          })
          .orderBy('a.uiterlijk_op')
          .addOrderBy('a.id')
          .getMany(),
      ),

    afsprakenById: (ids: readonly string[]) =>
      database.read((manager) =>
        afspraken(manager).andWhere('a.id IN (:...ids)', { ids }).getMany(),
      ),

    addAfspraak: (afspraak: AfspraakEntity) =>
      database.write((manager) => manager.insert(AfspraakEntity, afspraak)),

    changeAfspraak: (
      afspraak: AfspraakEntity,
      versie: number,
      change: Partial<AfspraakEntity>,
    ) =>
      database.write((manager) =>
        changeRecord(manager, AfspraakEntity, afspraak, versie, change),
      ),
  };
}
