import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { orConflict } from '../../../shared/database/duplicate.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { RegieEntity } from '../entities/regie.js';
import { markDue } from './computations.js';

/** Which gemeente leads for the people this caller may see. */
export const regieStore = (database: Database, lock: PersonLock) => ({
  regieOf: (justitiabeleIds: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(RegieEntity, 'r')
        .where(lock.on('r.id'), lock.parameters)
        .andWhere('r.id IN (:...justitiabeleIds)', { justitiabeleIds })
        .getMany(),
    ),

  /** Marks the outcome as due, since a signal depends on it. Throws CONFLICT when another gemeente took the lead first. */
  addRegie: (regie: RegieEntity) =>
    database.write(async (manager) => {
      await orConflict(manager.insert(RegieEntity, regie));
      await markDue(manager, regie.id);
    }),

  changeRegie: (
    regie: RegieEntity,
    versie: number,
    change: Partial<RegieEntity>,
  ) =>
    database.write((manager) =>
      updateVersionedRow(manager, RegieEntity, regie, versie, change),
    ),
});
