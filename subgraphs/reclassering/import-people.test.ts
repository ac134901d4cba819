import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPeople } from '../../shared/demo/people.js';
import type { Database } from '../../shared/database/database.js';
import type { ImportPerson } from '../../shared/import/import-line.js';
import { testDatabase } from '../../shared/testing/test-partner.js';
import { reclassering } from './definition.js';
import { ClientEntity } from './entities/client.js';
import { importPeople } from './import-people.js';
import { AdviesEntity } from './entities/advies.js';

const peildatum = '2026-11-20';
const people: ImportPerson[] = demoPeople(peildatum)
  .slice(0, 250)
  .map(({ key, ...person }) => ({
    ...person,
    soort: 'persoon',
    bronsleutel: `proef:${key}`,
    gemeente: person.traject.gemeenteVanHerkomst,
    peildatum,
  }));
const involved = people.filter(
  ({ traject }) => traject.reclasseringsorganisatie !== null,
);

let opened: { database: Database; drop(): Promise<void> };
beforeAll(async () => {
  opened = await testDatabase(reclassering.open);
});
afterAll(async () => {
  await opened.database.close();
  await opened.drop();
});

const run = () => importPeople(opened.database, people);
const contents = () =>
  opened.database.read(async (manager) => ({
    clienten: await manager.find(ClientEntity, { order: { id: 'ASC' } }),
    adviezen: await manager.find(AdviesEntity, { order: { id: 'ASC' } }),
  }));

describe('the import', () => {
  test('creates a client with a synthetic dossier for everybody with whom the reclassering has a relation', async () => {
    const outcomes = await run();
    expect(outcomes).toEqual(
      involved.map(({ bronsleutel, id }) => ({
        bronsleutel,
        id,
        uitkomst: 'nieuw',
      })),
    );
    const { clienten, adviezen } = await contents();
    expect(clienten).toHaveLength(involved.length);
    expect(adviezen.length).toBeGreaterThan(0);
    expect(
      [...clienten, ...adviezen].filter(({ fictief }) => !fictief),
    ).toEqual([]);
  });

  test('changes nothing the second time', async () => {
    const before = await contents();
    const outcomes = await run();
    expect(new Set(outcomes.map(({ uitkomst }) => uitkomst))).toEqual(
      new Set(['ongewijzigd']),
    );
    expect(await contents()).toEqual(before);
  });
});
