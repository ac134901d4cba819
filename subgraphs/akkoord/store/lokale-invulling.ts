import type { Database } from '../../../shared/database/database.js';
import { orConflict } from '../../../shared/database/duplicate.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { LokaleInvullingEntity } from '../entities/lokale-invulling.js';

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
    database.write((manager) =>
      orConflict(manager.insert(LokaleInvullingEntity, invulling)),
    ),

  changeLokaleInvulling: (
    invulling: LokaleInvullingEntity,
    versie: number,
    change: Partial<LokaleInvullingEntity>,
  ) =>
    database.write((manager) =>
      updateVersionedRow(
        manager,
        LokaleInvullingEntity,
        invulling,
        versie,
        change,
      ),
    ),
});
