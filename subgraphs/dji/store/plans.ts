import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Database } from '../../../shared/database/database.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../../shared/database/versioned-row.js';
import { PlanEntity } from '../entities/plan.js';
import { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';
import { inDetentie } from './detenties.js';

type Fresh = keyof ReturnType<typeof newVersionedRow>;

const plans: PersonRows<PlanEntity> = {
  entity: PlanEntity,
  ...inDetentie('plan'),
};

/** Of every version, in order. */
const doelen: PersonRows<ReintegratiedoelEntity> = {
  entity: ReintegratiedoelEntity,
  from: 'reintegratiedoel g INNER JOIN plan r ON r.id = g.plan_id INNER JOIN detentie d ON d.id = r.detentie_id',
  person: 'd.justitiabele_id',
  order: ['volgnummer', 'id'],
};

/** Plans and their goals. */
export const plansStore = (database: Database, rows: RowReader) => ({
  plansByJustitiabele: rows.of(plans),
  doelenByJustitiabele: rows.of(doelen),

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
