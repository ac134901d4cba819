import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { OverdrachtEntity } from '../entities/overdracht.js';

/** The hand-overs of cases of the people this caller may see. */
export function overdrachtStore(database: Database, lock: PersonLock) {
  const overdrachten = (manager: EntityManager) =>
    visibleRows(manager, lock, OverdrachtEntity, 'o')
      .orderBy('o.vastgelegd_tijdstip')
      .addOrderBy('o.id');
  const overdrachtenById = (ids: readonly string[]) =>
    database.read((manager) =>
      overdrachten(manager).andWhere('o.id IN (:...ids)', { ids }).getMany(),
    );

  return {
    overdrachtenById,
    personOfOverdracht: async (id: string) =>
      (await overdrachtenById([id]))[0]?.justitiabeleId ?? null,

    overdrachtenOf: (zaakIds: readonly string[]) =>
      database.read((manager) =>
        overdrachten(manager)
          .andWhere('o.zaak_id IN (:...zaakIds)', { zaakIds })
          .getMany(),
      ),

    waitingOverdrachtenOf: (justitiabeleIds: readonly string[]) =>
      database.read((manager) =>
        overdrachten(manager)
          .andWhere('o.justitiabele_id IN (:...justitiabeleIds)', {
            justitiabeleIds,
          })
          .andWhere("o.status = 'AANGEBODEN'")
          .getMany(),
      ),

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
