import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Database } from '../../../shared/database/database.js';
import { orConflict } from '../../../shared/database/duplicate.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import { markResidentsDue } from './residents-due.js';

/** To `own`: the gemeenten that have, or had, a relation with a person. */
export const joinGemeenten = (alias: string): string =>
  "INNER JOIN (SELECT DISTINCT justitiabele_id, organisatie FROM betrokkenheid WHERE partij = 'GEMEENTE' AND justitiabele_id IN (:people)) own" +
  ` ON own.organisatie = ${alias}.gemeente`;

/** Of those gemeenten, past ones too, by the day from which they hold. */
const ofPeople: PersonRows<LokaleInvullingEntity> = {
  entity: LokaleInvullingEntity,
  from: `lokale_invulling l ${joinGemeenten('l')}`,
  person: 'own.justitiabele_id',
  order: ['geldtVanaf', 'id'],
};

/** Local terms of gemeenten. Without row-level authorization, since they are not about people. */
export const lokaleInvullingStore = (database: Database, rows: RowReader) => ({
  lokaleInvullingOfPeople: rows.of(ofPeople),

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
