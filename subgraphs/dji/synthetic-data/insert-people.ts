import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { insertAll } from '../../../shared/database/bulk.js';
import type { Database } from '../../../shared/database/database.js';
import { OutboxMelding } from '../../../shared/meldingen/courier.js';
import { Wijziging } from '../../../shared/database/versioned-row.js';
import { DetentieEntity } from '../entities/detentie.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import { OverlegEntity } from '../entities/overleg.js';
import { PlaatsingEntity } from '../entities/plaatsing.js';
import { PlanEntity } from '../entities/plan.js';
import { ProgrammawijzigingEntity } from '../entities/programmawijziging.js';
import { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';
import { VerlofEntity } from '../entities/verlof.js';
import type { SyntheticRows } from './synthetic-detentie.js';
import { updateNameList } from '../store/name-list.js';
import {
  djiPersonNumbers,
  type DjiPersonNumbers,
} from '../store/person-numbers.js';

/** Inserts people with their numbers and synthetic rows, in one transaction. */
export const insertPeople = (
  database: Database,
  people: readonly {
    person: JustitiabeleEntity;
    numbers: DjiPersonNumbers;
    rows: SyntheticRows;
  }[],
): Promise<void> =>
  database.write(async (manager) => {
    const insert = <Row extends ObjectLiteral>(
      entity: EntityTarget<Row>,
      rowsOf: (rows: SyntheticRows) => Row[],
    ) =>
      insertAll(
        manager,
        entity,
        people.flatMap(({ rows }) => rowsOf(rows)),
      );
    await insertAll(
      manager,
      JustitiabeleEntity,
      people.map(({ person }) => person),
    );
    await djiPersonNumbers(database).insert(
      people.map(({ person: { id }, numbers }) => ({
        id,
        numbers,
      })),
    );
    await insert(DetentieEntity, ({ detentie }) => [detentie]);
    await insert(PlaatsingEntity, ({ plaatsingen }) => plaatsingen);
    await insert(OverlegEntity, ({ overleggen }) => overleggen);
    await insert(
      ProgrammawijzigingEntity,
      ({ programmawijzigingen }) => programmawijzigingen,
    );
    await insert(PlanEntity, ({ plans }) => plans);
    await insert(ReintegratiedoelEntity, ({ doelen }) => doelen);
    await insert(VerlofEntity, ({ verloven }) => verloven);
    await insert(Wijziging, ({ wijzigingen }) => wijzigingen);
    await insert(OutboxMelding, ({ meldingen }) => meldingen);
    await insert(Betrokkenheid, ({ betrokkenheden }) => betrokkenheden);
    await updateNameList(
      manager,
      people.map(({ person: { id } }) => id),
    );
  });
