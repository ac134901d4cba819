import { NamePartEntity } from '../entities/name-part.js';
import { NameListEntity } from '../entities/name-list.js';
import { In, IsNull } from 'typeorm';
import {
  stillRunning,
  type RetentionRule,
  type PeopleFilter,
} from '../../../shared/retention/retention-rule.js';
import {
  ketenTables,
  retainedTable,
  deletedTable,
} from '../../../shared/retention/person-tables.js';
import { bewaartermijnen } from '../bewaartermijnen.js';
import { DetentieEntity } from '../entities/detentie.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import { OverlegEntity } from '../entities/overleg.js';
import { PlaatsingEntity } from '../entities/plaatsing.js';
import { PlanEntity } from '../entities/plan.js';
import { ProgrammawijzigingEntity } from '../entities/programmawijziging.js';
import { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';
import { VerlofEntity } from '../entities/verlof.js';

const releases = (personFilter: PeopleFilter): string[] => [
  `SELECT d.justitiabele_id AS id, COALESCE(d.werkelijke_einddatum, ${stillRunning}) AS dag FROM detentie d` +
    ` WHERE ${personFilter('d.justitiabele_id')}`,
];

/** Longest term first: a file that is destroyed includes its parts. */
export const retentionRules: readonly RetentionRule[] = [
  {
    ...bewaartermijnen.PENITENTIAIR_DOSSIER,
    candidates: (until) =>
      `SELECT d.justitiabele_id AS id FROM detentie d WHERE d.werkelijke_einddatum <= ${until}`,
    facts: releases,
    tables: [
      deletedTable(JustitiabeleEntity, 'id'),
      ...ketenTables,
      deletedTable(NameListEntity, 'justitiabeleId'),
      deletedTable(NamePartEntity, 'justitiabeleId'),
      deletedTable(DetentieEntity, 'justitiabeleId'),
      deletedTable(PlaatsingEntity, 'detentieId', { parent: DetentieEntity }),
      deletedTable(OverlegEntity, 'detentieId', { parent: DetentieEntity }),
      deletedTable(ProgrammawijzigingEntity, 'detentieId', {
        parent: DetentieEntity,
      }),
      deletedTable(VerlofEntity, 'detentieId', { parent: DetentieEntity }),
      deletedTable(PlanEntity, 'detentieId', { parent: DetentieEntity }),
      deletedTable(ReintegratiedoelEntity, 'planId', { parent: PlanEntity }),
    ],
  },
  {
    ...bewaartermijnen.INRICHTINGSDOSSIER,
    candidates: (until) =>
      `SELECT d.justitiabele_id AS id FROM detentie d WHERE d.inrichtingsdossier_vernietigd_op IS NULL AND d.werkelijke_einddatum <= ${until}`,
    facts: releases,
    condition: `EXISTS (SELECT 1 FROM detentie nog WHERE nog.justitiabele_id = f.id AND nog.inrichtingsdossier_vernietigd_op IS NULL)`,
    tables: [
      retainedTable(DetentieEntity, 'justitiabeleId', {
        forget: ['programma'],
      }),
      deletedTable(ProgrammawijzigingEntity, 'detentieId', {
        parent: DetentieEntity,
      }),
      retainedTable(PlanEntity, 'detentieId', { parent: DetentieEntity }),
      deletedTable(ReintegratiedoelEntity, 'planId', { parent: PlanEntity }),
    ],
    markDestroyed: (manager, people, day) =>
      manager.update(
        DetentieEntity,
        {
          justitiabeleId: In([...people]),
          inrichtingsdossierVernietigdOp: IsNull(),
        },
        { inrichtingsdossierVernietigdOp: day },
      ),
  },
];
