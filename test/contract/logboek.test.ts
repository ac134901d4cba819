import { insertAll } from '../../shared/database/bulk.js';
import type { Database } from '../../shared/database/database.js';
import { demoPersonId, demoUuid } from '../../shared/demo/person-id.js';
import { NoodtoegangEntity } from '../../shared/audit/audit-tables.js';
import { partners } from '../support/partners.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  ...partners.logboek,
  seed: opened,
  persona: 'functionaris-gegevensbescherming',
  everything:
    '{ noodtoegangen(first: 100) { edges { node { id } } } waarnemingen { edges { node { id } } } }',
  aboutNobody: ['Inzager'],
  also: [
    { __typename: 'Inzager', id: 'casemanager:PI-VUGHT' },
    { __typename: 'Inzager', id: 'coordinator-nazorg:0344' },
  ],
  alone: 'justitiabele-a',
});

/** Break-glass cases, some opened at the same time. */
function opened(database: Database): Promise<void> {
  const rows = Array.from({ length: 23 }, (_, index) => ({
    id: demoUuid(`noodtoegang ${index}`),
    subject: 'test:casemanager-vught',
    rol: 'casemanager' as const,
    organisatie: 'PI-VUGHT',
    justitiabeleId: demoPersonId('knownToRotterdamOnly'),
    betrokkene: 'pseudonym',
    reden: 'Crisisopname in de nacht, de eigen casemanager is er niet.',
    vanaf: `2026-01-0${1 + (index % 3)}T12:00:00.000Z`,
    tot: '2026-01-05T12:00:00.000Z',
    beoordeeldTijdstip: null,
    beoordeeldDoor: null,
    oordeel: null,
    toelichting: null,
  }));
  return database.write((manager) =>
    insertAll(manager, NoodtoegangEntity, rows),
  );
}
