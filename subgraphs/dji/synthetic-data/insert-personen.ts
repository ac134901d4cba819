import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { insertAll } from '../../../shared/database/bulk.js';
import type { Database } from '../../../shared/database/database.js';
import { MeldingUit } from '../../../shared/meldingen/courier.js';
import { Wijziging } from '../../../shared/database/versioned-row.js';
import { DetentieEntity } from '../entities/detentie.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import { OverlegEntity } from '../entities/overleg.js';
import { PlaatsingEntity } from '../entities/plaatsing.js';
import { PlanEntity } from '../entities/plan.js';
import { ProgrammawijzigingEntity } from '../entities/programmawijziging.js';
import { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';
import { VerlofEntity } from '../entities/verlof.js';
import type { Synthetic } from './synthetic-detentie.js';
import { djiNummers, type DjiNummers } from '../store/nummers.js';

/** Inserts people with their numbers and made-up rows, all or nothing. */
export const insertPersonen = (
  database: Database,
  personen: readonly {
    persoon: JustitiabeleEntity;
    nummers: DjiNummers;
    rijen: Synthetic;
  }[],
): Promise<void> =>
  database.write(async (manager) => {
    const all = <Row extends ObjectLiteral>(
      entity: EntityTarget<Row>,
      rowsOf: (rijen: Synthetic) => Row[],
    ) =>
      insertAll(
        manager,
        entity,
        personen.flatMap(({ rijen }) => rowsOf(rijen)),
      );
    await insertAll(
      manager,
      JustitiabeleEntity,
      personen.map(({ persoon }) => persoon),
    );
    await djiNummers(database).insert(
      personen.map(({ persoon: { id }, nummers }) => ({ id, nummers })),
    );
    await all(DetentieEntity, ({ detentie }) => [detentie]);
    await all(PlaatsingEntity, ({ plaatsingen }) => plaatsingen);
    await all(OverlegEntity, ({ overleggen }) => overleggen);
    await all(
      ProgrammawijzigingEntity,
      ({ programmawijzigingen }) => programmawijzigingen,
    );
    await all(PlanEntity, ({ plannen }) => plannen);
    await all(ReintegratiedoelEntity, ({ doelen }) => doelen);
    await all(VerlofEntity, ({ verloven }) => verloven);
    await all(Wijziging, ({ wijzigingen }) => wijzigingen);
    await all(MeldingUit, ({ meldingen }) => meldingen);
    await all(Betrokkenheid, ({ betrokkenheden }) => betrokkenheden);
  });
