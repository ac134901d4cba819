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
import { OverdrachtEntity } from '../entities/overdracht.js';

const ofPeople: PersonRows<OverdrachtEntity> = {
  entity: OverdrachtEntity,
  from: 'overdracht o',
  person: 'o.justitiabele_id',
  order: ['vastgelegdTijdstip', 'id'],
};

/** The hand-overs of cases of the people this caller may see. */
export function overdrachtStore(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
) {
  const overdrachtenById = (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, OverdrachtEntity, 'o')
        .andWhere('o.id IN (:...ids)', { ids })
        .getMany(),
    );

  return {
    overdrachtenById,
    personOfOverdracht: async (id: string) =>
      (await overdrachtenById([id]))[0]?.justitiabeleId ?? null,

    overdrachtenOf: rows.of(ofPeople),

    addOverdracht: (overdracht: OverdrachtEntity) =>
      database.write((manager) => manager.insert(OverdrachtEntity, overdracht)),

    changeOverdracht: (
      overdracht: OverdrachtEntity,
      versie: number,
      change: Partial<OverdrachtEntity>,
    ) =>
      database.write((manager) =>
        updateVersionedRow(
          manager,
          OverdrachtEntity,
          overdracht,
          versie,
          change,
        ),
      ),
  };
}
