import type { Database } from '../../../shared/database/database.js';
import { orConflict } from '../../../shared/database/duplicate.js';
import { changeRecord } from '../../../shared/database/versioned-row.js';
import { LokaleInvullingEntity } from '../entities/lokale-invulling.js';

/** What gemeenten agreed locally. No person is in it, so the person lock does not apply. */
export const lokaleInvullingStore = (database: Database) => ({
  /** Of all times, by the day from which it holds. */
  lokaleInvullingOf: (gemeentecodes: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(LokaleInvullingEntity, 'l')
        .where('l.gemeente IN (:...gemeentecodes)', { gemeentecodes })
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
      changeRecord(manager, LokaleInvullingEntity, invulling, versie, change),
    ),
});
