import { In } from 'typeorm';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import {
  inrichtingFacts,
  ketenFacts,
  recordedUntil,
  type RetentionRule,
} from '../../../shared/retention/retention-rule.js';
import {
  ketenTables,
  deletedTable,
} from '../../../shared/retention/person-tables.js';
import { InboxMelding } from '../../../shared/meldingen/inbox.js';
import { bewaartermijnen } from '../bewaartermijnen.js';
import { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import { DienstEntity } from '../entities/dienst.js';
import { HulpvraagEntity } from '../entities/hulpvraag.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { ReisdocumentEntity } from '../entities/reisdocument.js';

/** Longest term first: destroying a whole file destroys what the shorter terms cover too. */
export const retentionRules: readonly RetentionRule[] = [
  {
    ...bewaartermijnen.DIENSTVERLENINGSDOSSIER,
    candidates: (until) => recordedUntil('inwoner', until),
    facts: (isPerson) => [
      ...ketenFacts(isPerson),
      `SELECT i.id AS id, i.vastgelegd_tijdstip AS dag FROM inwoner i WHERE ${isPerson('i.id')}`,
      `SELECT d.justitiabele_id AS id, d.peildatum AS dag FROM dienst d WHERE ${isPerson('d.justitiabele_id')}`,
      `SELECT v.justitiabele_id AS id, v.peildatum AS dag FROM basisvoorwaarde v WHERE ${isPerson('v.justitiabele_id')}`,
      `SELECT h.justitiabele_id AS id, h.peildatum AS dag FROM hulpvraag h WHERE ${isPerson('h.justitiabele_id')}`,
      `SELECT r.justitiabele_id AS id, r.vastgelegd_tijdstip AS dag FROM reisdocument r WHERE ${isPerson('r.justitiabele_id')}`,
    ],
    tables: [
      deletedTable(InwonerEntity, 'id'),
      ...ketenTables,
      deletedTable(ReisdocumentEntity, 'justitiabeleId'),
      deletedTable(BasisvoorwaardeEntity, 'justitiabeleId'),
      deletedTable(DienstEntity, 'justitiabeleId'),
      deletedTable(HulpvraagEntity, 'justitiabeleId'),
    ],
  },
  {
    ...bewaartermijnen.BEGIN_EN_EINDE_DETENTIE,
    candidates: (until) =>
      `SELECT b.justitiabele_id AS id FROM betrokkenheid b WHERE b.partij = 'DJI' AND b.tot <= ${until}`,
    facts: inrichtingFacts,
    tables: [
      deletedTable(Betrokkenheid, 'justitiabeleId', {
        where: { partij: 'DJI' },
      }),
      deletedTable(InboxMelding, 'justitiabeleId', {
        where: {
          soort: In([
            'AANKOMST',
            'OVERPLAATSING',
            'ONTSLAG_AANGEKONDIGD',
            'ONTSLAG',
          ]),
        },
      }),
    ],
  },
];
