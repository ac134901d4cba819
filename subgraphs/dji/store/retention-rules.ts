import { In, IsNull } from 'typeorm';
import {
  looptNog,
  type Bewaarregel,
  type Wie,
} from '../../../shared/retention/bewaarregel.js';
import {
  ketentabellen,
  langs,
  tabel,
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

const releases = (personFilter: Wie): string[] => [
  `SELECT d.justitiabele_id AS id, COALESCE(d.werkelijke_einddatum, ${looptNog}) AS dag FROM detentie d` +
    ` WHERE ${personFilter('d.justitiabele_id')}`,
];

/** Longest term first: a file that is destroyed includes its parts. */
export const retentionRules: readonly Bewaarregel[] = [
  {
    ...bewaartermijnen.PENITENTIAIR_DOSSIER,
    feiten: releases,
    tabellen: [
      tabel(JustitiabeleEntity, 'id'),
      ...ketentabellen,
      tabel(DetentieEntity, 'justitiabeleId'),
      tabel(PlaatsingEntity, 'detentieId', { onder: DetentieEntity }),
      tabel(OverlegEntity, 'detentieId', { onder: DetentieEntity }),
      tabel(ProgrammawijzigingEntity, 'detentieId', { onder: DetentieEntity }),
      tabel(VerlofEntity, 'detentieId', { onder: DetentieEntity }),
      tabel(PlanEntity, 'detentieId', { onder: DetentieEntity }),
      tabel(ReintegratiedoelEntity, 'planId', { onder: PlanEntity }),
    ],
  },
  {
    ...bewaartermijnen.INRICHTINGSDOSSIER,
    feiten: releases,
    nog: `EXISTS (SELECT 1 FROM detentie nog WHERE nog.justitiabele_id = f.id AND nog.inrichtingsdossier_vernietigd_op IS NULL)`,
    tabellen: [
      langs(DetentieEntity, 'justitiabeleId', { vergeet: ['programma'] }),
      tabel(ProgrammawijzigingEntity, 'detentieId', { onder: DetentieEntity }),
      langs(PlanEntity, 'detentieId', { onder: DetentieEntity }),
      tabel(ReintegratiedoelEntity, 'planId', { onder: PlanEntity }),
    ],
    merk: (manager, people, day) =>
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
