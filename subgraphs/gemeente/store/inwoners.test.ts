import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../../shared/database/database.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import {
  testCaller,
  testDatabase,
} from '../../../shared/testing/test-partner.js';
import { gemeente } from '../definition.js';
import { DienstEntity } from '../entities/dienst.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { ReisdocumentEntity } from '../entities/reisdocument.js';
import { insertAll } from '../../../shared/database/bulk.js';
import { identiteitsbewijs } from '../service/identiteitsbewijs.js';
import { createStore } from '../store.js';

const day = '2026-03-10';
const combinations = [
  [],
  [['NEDERLANDSE_IDENTITEITSKAART', day, null]],
  [['PASPOORT', '2026-03-09', null]],
  [['PASPOORT', '2030-01-01', 'VERMIST']],
  [['PASPOORT', null, null]],
  [['PASPOORT', null, 'INGEHOUDEN']],
  [['VERBLIJFSDOCUMENT', '2030-01-01', null]],
  [['VERBLIJFSDOCUMENT', null, null]],
  [
    ['OVERIG', '2030-01-01', null],
    ['PASPOORT', '2026-03-09', null],
  ],
] as const;

/** One person for every combination of the facts from which the status is derived. */
const people = combinations.flatMap((held) =>
  [true, false, null].flatMap((nederlander) =>
    [null, '2026-03-01T00:00:00.000Z'].flatMap((consultedAt) =>
      [true, false].map((aanvraagOpen) => ({
        id: randomUUID(),
        documents: held.map(([soort, geldigTot, inhoudingOfVermissing]) => ({
          soort,
          geldigTot,
          inhoudingOfVermissing,
        })),
        nederlander,
        consultedAt,
        aanvraagOpen,
      })),
    ),
  ),
);

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await testDatabase(gemeente.open));
  await database.write(async (manager) => {
    await insertAll(
      manager,
      InwonerEntity,
      people.map(({ id, nederlander, consultedAt }) => ({
        ...newVersionedRow(id),
        gemeenteVanHerkomst: '0344',
        gemeenteVanVestiging: null,
        functieAdres: null,
        geheimhouding: false,
        inOnderzoek: false,
        nederlander,
        reisdocumentenTijdstip: consultedAt,
      })),
    );
    await insertAll(
      manager,
      ReisdocumentEntity,
      people.flatMap(({ id, documents }) =>
        documents.map((document) => ({
          ...newVersionedRow(),
          justitiabeleId: id,
          ...document,
        })),
      ),
    );
    await insertAll(
      manager,
      DienstEntity,
      people.map(({ id, aanvraagOpen }) => ({
        ...newVersionedRow(),
        justitiabeleId: id,
        gemeenteCode: '0344',
        soort: 'NIK_AANVRAAG' as const,
        openSoort: aanvraagOpen ? ('NIK_AANVRAAG' as const) : null,
        status: aanvraagOpen
          ? ('AANGEVRAAGD' as const)
          : ('AFGEWEZEN' as const),
        bedreigend: false,
        aangevraagdOp: '2026-02-01',
        eersteGesprekOp: null,
        geregeldOp: null,
        fictief: false,
      })),
    );
  });
});
afterAll(async () => {
  await database.close();
  await drop();
});

test.each([
  'GEREGELD',
  'IN_BEHANDELING',
  'HULPVRAAG',
  'ONBEKEND',
  'NIET_NODIG',
] as const)(
  'the list filtered by IDENTITEITSBEWIJS %s has exactly the people with that derived status',
  async (status) => {
    const store = createStore(database, testCaller('systeem-akkoord'));
    const { edges, totalCount } = await store.inwonersPage(
      { first: 100 },
      { basisvoorwaarde: 'IDENTITEITSBEWIJS', status },
      day,
    );
    const expected = people
      .filter((person) => identiteitsbewijs(person, day).status === status)
      .map(({ id }) => id)
      .sort();
    expect(edges.map(({ node }) => node.id)).toEqual(expected);
    expect(await totalCount()).toBe(expected.length);
  },
);
