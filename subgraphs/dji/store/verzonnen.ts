import {
  In,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
} from 'typeorm';
import { Betrokkenheid } from '../../../shared/betrokkenheid.js';
import { inChunks, insertAll } from '../../../shared/bulk.js';
import { MeldingUit } from '../../../shared/melding.js';
import { Wijziging } from '../../../shared/record.js';
import { DetentieEntity } from '../entities/detentie.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import { OverlegEntity } from '../entities/overleg.js';
import { PlaatsingEntity } from '../entities/plaatsing.js';
import { PlanEntity } from '../entities/plan.js';
import { ProgrammawijzigingEntity } from '../entities/programmawijziging.js';
import { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';
import { VerlofEntity } from '../entities/verlof.js';
import type { Verzonnen } from '../verzonnen.js';

/** Inserts people with their made-up rows; call it inside `database.write`. */
export async function insertPersonen(
  manager: EntityManager,
  personen: readonly { persoon: JustitiabeleEntity; rijen: Verzonnen }[],
): Promise<void> {
  const all = <Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    rowsOf: (rijen: Verzonnen) => Row[],
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
}

/** The people of an import who came before, by `bronsleutel`. */
export async function importedPersonen(
  manager: EntityManager,
  regels: readonly { bronsleutel: string }[],
): Promise<Map<string, JustitiabeleEntity>> {
  const known = new Map<string, JustitiabeleEntity>();
  for (const chunk of inChunks(regels)) {
    const rows = await manager.findBy(JustitiabeleEntity, {
      bronsleutel: In(chunk.map(({ bronsleutel }) => bronsleutel)),
    });
    for (const row of rows) known.set(row.bronsleutel!, row);
  }
  return known;
}
