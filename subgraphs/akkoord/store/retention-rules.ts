import { AfsprakenLijstEntity } from '../entities/afspraken-lijst.js';
import { CaseloadEntity } from '../entities/caseload.js';
import {
  ketenFacts,
  recordedUntil,
  stillRunning,
  type RetentionRule,
} from '../../../shared/retention/retention-rule.js';
import {
  ketenTables,
  deletedTable,
} from '../../../shared/retention/person-tables.js';
import { bewaartermijnen } from '../bewaartermijnen.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import { AfspraakGebeurtenisEntity } from '../entities/afspraak-gebeurtenis.js';
import { ComputationEntity } from '../entities/computation.js';
import { CorrectieverzoekEntity } from '../entities/correctieverzoek.js';
import { DossierEntity } from '../entities/dossier.js';
import { EigenDoelEntity } from '../entities/eigen-doel.js';
import { OverdrachtEntity } from '../entities/overdracht.js';
import { RegieEntity } from '../entities/regie.js';
import { ToestemmingEntity } from '../entities/toestemming.js';
import { UitkomstEntity } from '../entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';
import { ZaakEntity } from '../entities/zaak.js';
import { ZaakGebeurtenisEntity } from '../entities/zaak-gebeurtenis.js';

export const retentionRules: readonly RetentionRule[] = [
  {
    ...bewaartermijnen.AKKOORDDOSSIER,
    candidates: (until) => recordedUntil('dossier', until),
    facts: (person) => [
      ...ketenFacts(person),
      `SELECT d.id AS id, d.vastgelegd_tijdstip AS dag FROM dossier d WHERE ${person('d.id')}`,
      `SELECT a.justitiabele_id AS id, a.peildatum AS dag FROM afspraak a WHERE ${person('a.justitiabele_id')}`,
      `SELECT a.justitiabele_id AS id, a.uiterlijk_op AS dag FROM afspraak a WHERE ${person('a.justitiabele_id')}`,
      `SELECT e.justitiabele_id AS id, e.peildatum AS dag FROM eigen_doel e WHERE ${person('e.justitiabele_id')}`,
      `SELECT v.justitiabele_id AS id, v.peildatum AS dag FROM correctieverzoek v WHERE ${person('v.justitiabele_id')}`,
      `SELECT t.justitiabele_id AS id, t.peildatum AS dag FROM toestemming t WHERE ${person('t.justitiabele_id')}`,
      `SELECT r.id AS id, r.peildatum AS dag FROM regie r WHERE ${person('r.id')}`,
      `SELECT z.justitiabele_id AS id, z.peildatum AS dag FROM zaak z WHERE ${person('z.justitiabele_id')}`,
      `SELECT u.justitiabele_id AS id, ${stillRunning} AS dag FROM uitkomst u WHERE u.fase <> 'AFGEROND' AND ${person('u.justitiabele_id')}`,
    ],
    tables: [
      deletedTable(DossierEntity, 'id'),
      ...ketenTables,
      deletedTable(AfspraakEntity, 'justitiabeleId'),
      deletedTable(AfspraakGebeurtenisEntity, 'afspraakId', {
        parent: AfspraakEntity,
      }),
      deletedTable(EigenDoelEntity, 'justitiabeleId'),
      deletedTable(ToestemmingEntity, 'justitiabeleId'),
      deletedTable(CorrectieverzoekEntity, 'justitiabeleId'),
      deletedTable(RegieEntity, 'id'),
      deletedTable(ZaakEntity, 'justitiabeleId'),
      deletedTable(ZaakGebeurtenisEntity, 'zaakId', { parent: ZaakEntity }),
      deletedTable(OverdrachtEntity, 'justitiabeleId'),
      deletedTable(CaseloadEntity, 'justitiabeleId'),
      deletedTable(AfsprakenLijstEntity, 'justitiabeleId'),
      deletedTable(ComputationEntity, 'justitiabeleId'),
      deletedTable(UitkomstEntity, 'justitiabeleId'),
      deletedTable(UitkomstTermijnEntity, 'justitiabeleId'),
      deletedTable(UitkomstSignaalEntity, 'justitiabeleId'),
    ],
  },
];
