import type { Database } from '../../../shared/database/database.js';
import { orConflict } from '../../../shared/database/duplicate.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import { markResidentsDue } from './residents-due.js';

/** Local terms of gemeenten. Without row-level authorization, since they are about nobody. */
export const lokaleInvullingStore = (database: Database) => ({
  /** Past ones too, by the day from which they hold. */
  lokaleInvullingOf: (codes: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(LokaleInvullingEntity, 'l')
        .where('l.gemeente IN (:...gemeentecodes)', { gemeentecodes: codes })
        .orderBy('l.geldt_vanaf')
        .addOrderBy('l.id')
        .getMany(),
    ),

  lokaleInvullingById: (ids: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(LokaleInvullingEntity, 'l')
        .where('l.id IN (:...ids)', { ids })
        .getMany(),
    ),

  /** Throws CONFLICT when another for the same norm of this gemeente was recorded first. */
  addLokaleInvulling: (invulling: LokaleInvullingEntity) =>
    database.write(async (manager) => {
      await orConflict(manager.insert(LokaleInvullingEntity, invulling));
      if (invulling.norm) await markResidentsDue(manager, invulling.gemeente);
    }),

  changeLokaleInvulling: (
    invulling: LokaleInvullingEntity,
    versie: number,
    change: Partial<LokaleInvullingEntity>,
  ) =>
    database.write(async (manager) => {
      if (invulling.norm) await markResidentsDue(manager, invulling.gemeente);
      return updateVersionedRow(
        manager,
        LokaleInvullingEntity,
        invulling,
        versie,
        change,
      );
    }),
});
