import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Database } from '../../../shared/database/database.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { AdviesEntity } from '../entities/advies.js';

/** Latest request first. */
const ofPeople: PersonRows<AdviesEntity> = {
  entity: AdviesEntity,
  from: 'advies a',
  person: 'a.justitiabele_id',
  order: ['-aangevraagdOp', 'id'],
};

/** Adviezen, under the person lock. */
export function adviezenStore(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
) {
  const visible = (manager: EntityManager) =>
    visibleRows(manager, lock, AdviesEntity, 'a');

  const advies = (id: string) =>
    database.read((manager) =>
      visible(manager).andWhere('a.id = :id', { id }).getOne(),
    );

  return {
    adviezenById: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager).andWhere('a.id IN (:...ids)', { ids }).getMany(),
      ),

    adviezenByJustitiabele: rows.of(ofPeople),
    advies,
    personOfAdvies: async (id: string) =>
      (await advies(id))?.justitiabeleId ?? null,

    addAdvies: (advies: AdviesEntity) =>
      database.write((manager) => manager.insert(AdviesEntity, advies)),

    changeAdvies: (
      advies: AdviesEntity,
      versie: number,
      change: Partial<AdviesEntity>,
    ) =>
      database.write((manager) =>
        updateVersionedRow(manager, AdviesEntity, advies, versie, change),
      ),
  };
}
