import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../../shared/database/versioned-row.js';
import { DetentieEntity } from '../entities/detentie.js';
import { PlanEntity } from '../entities/plan.js';
import { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';

type Fresh = keyof ReturnType<typeof newVersionedRow>;

/** Plans and their goals. */
export const plansStore = (database: Database, lock: PersonLock) => ({
  plansByDetentie: (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, PlanEntity, 'p', 'd.justitiabele_id')
        .innerJoin(DetentieEntity, 'd', 'd.id = p.detentieId')
        .andWhere('p.detentieId IN (:...ids)', { ids })
        .getMany(),
    ),

  /** The goals of every version, in order. */
  doelenByPlan: (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(
        manager,
        lock,
        ReintegratiedoelEntity,
        'g',
        'd.justitiabele_id',
      )
        .innerJoin(PlanEntity, 'p', 'p.id = g.planId')
        .innerJoin(DetentieEntity, 'd', 'd.id = p.detentieId')
        .andWhere('g.planId IN (:...ids)', { ids })
        .orderBy('g.volgnummer')
        .addOrderBy('g.id')
        .getMany(),
    ),

  insertPlan: (plan: Omit<PlanEntity, Fresh>) =>
    database.write(async (manager) => {
      const row = { ...newVersionedRow(), ...plan };
      await manager.insert(PlanEntity, row);
      return row;
    }),

  changePlan: (plan: PlanEntity, change: Partial<PlanEntity>) =>
    database.write((manager) =>
      updateVersionedRow(manager, PlanEntity, plan, plan.versie, change),
    ),

  insertDoelen: (doelen: Omit<ReintegratiedoelEntity, Fresh>[]) =>
    database.write(async (manager) => {
      const rows = doelen.map((doel) => ({ ...newVersionedRow(), ...doel }));
      if (rows.length > 0) await manager.insert(ReintegratiedoelEntity, rows);
    }),

  changeDoel: (
    doel: ReintegratiedoelEntity,
    change: Partial<ReintegratiedoelEntity>,
  ) =>
    database.write((manager) =>
      updateVersionedRow(
        manager,
        ReintegratiedoelEntity,
        doel,
        doel.versie,
        change,
      ),
    ),
});
