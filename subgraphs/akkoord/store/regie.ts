import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { orConflict } from '../../../shared/database/duplicate.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { RegieEntity } from '../entities/regie.js';

/** Which gemeente leads for the people this caller may see. */
export const regieStore = (database: Database, lock: PersonLock) => ({
  regieOf: (justitiabeleIds: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, RegieEntity, 'r', 'r.id')
        .andWhere('r.id IN (:...justitiabeleIds)', { justitiabeleIds })
        .getMany(),
    ),

  /** Throws CONFLICT when another gemeente took the lead first. */
  addRegie: (regie: RegieEntity) =>
    database.write((manager) => orConflict(manager.insert(RegieEntity, regie))),

  changeRegie: (
    regie: RegieEntity,
    versie: number,
    change: Partial<RegieEntity>,
  ) =>
    database.write((manager) =>
      updateVersionedRow(manager, RegieEntity, regie, versie, change),
    ),
});
