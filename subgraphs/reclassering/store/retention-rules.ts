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
import { AdviesEntity } from '../entities/advies.js';
import { ClientEntity } from '../entities/client.js';
import { ContactEntity } from '../entities/contact.js';
import { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import { SchendingEntity } from '../entities/schending.js';
import { ToezichtEntity } from '../entities/toezicht.js';
import { VoorwaardeEntity } from '../entities/voorwaarde.js';
import { WerkstrafEntity } from '../entities/werkstraf.js';

/** A running toezicht or werkstraf has a legal title: it is kept, however long ago it began. */
export const retentionRules: readonly RetentionRule[] = [
  {
    ...bewaartermijnen.RECLASSERINGSDOSSIER,
    candidates: (until) => recordedUntil('client', until),
    facts: (personFilter) => [
      ...ketenFacts(personFilter),
      `SELECT c.id AS id, c.vastgelegd_tijdstip AS dag FROM client c WHERE ${personFilter('c.id')}`,
      `SELECT a.justitiabele_id AS id, a.peildatum AS dag FROM advies a WHERE ${personFilter('a.justitiabele_id')}`,
      `SELECT t.justitiabele_id AS id, COALESCE(t.einddatum, ${stillRunning}) AS dag FROM toezicht t WHERE ${personFilter('t.justitiabele_id')}`,
      `SELECT w.justitiabele_id AS id, COALESCE(w.afgerond_op, ${stillRunning}) AS dag FROM werkstraf w WHERE ${personFilter('w.justitiabele_id')}`,
      `SELECT g.justitiabele_id AS id, COALESCE(g.afgerond_op, g.gestart_op) AS dag FROM gedragsinterventie g WHERE ${personFilter('g.justitiabele_id')}`,
    ],
    tables: [
      deletedTable(ClientEntity, 'id'),
      ...ketenTables,
      deletedTable(AdviesEntity, 'justitiabeleId'),
      deletedTable(ToezichtEntity, 'justitiabeleId'),
      deletedTable(VoorwaardeEntity, 'toezichtId', { parent: ToezichtEntity }),
      deletedTable(SchendingEntity, 'toezichtId', { parent: ToezichtEntity }),
      deletedTable(ContactEntity, 'toezichtId', { parent: ToezichtEntity }),
      deletedTable(WerkstrafEntity, 'justitiabeleId'),
      deletedTable(GedragsinterventieEntity, 'justitiabeleId'),
    ],
  },
];
