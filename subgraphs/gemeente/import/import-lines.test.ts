import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { trajectFor } from '../../../shared/demo/draw-traject.js';
import type { ImportPerson } from '../../../shared/import/import-line.js';
import { Wijziging } from '../../../shared/database/versioned-row.js';
import { testDatabase } from '../../../shared/testing/test-partner.js';
import { gemeente as definition } from '../definition.js';
import { DienstEntity } from '../entities/dienst.js';
import { GemeenteEntity } from '../entities/gemeente.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { ReisdocumentEntity } from '../entities/reisdocument.js';
import { personNumbers } from '../store/person-numbers.js';
import { importLines } from './import-lines.js';

const peildatum = '2026-03-10';

const person = (
  index: number,
  change: Partial<ImportPerson> = {},
): ImportPerson => ({
  soort: 'persoon',
  bronsleutel: `test:${index}`,
  id: demoPersonId(`import ${index}`),
  bsn: null,
  voornamen: 'Test',
  voorvoegsel: null,
  geslachtsnaam: 'Persoon',
  geboortedatum: '1985',
  geheimhouding: true,
  inOnderzoek: true,
  nederlander: true,
  zonderRechtmatigVerblijf: false,
  gemeente: '0344',
  functieAdres: 'BRIEFADRES',
  reisdocumenten: [
    {
      soort: 'PASPOORT',
      geldigTot: '2030-01-01',
      inhoudingOfVermissing: null,
    },
  ],
  peildatum,
  traject: trajectFor(index, peildatum, { gemeente: '0344' }),
  ...change,
});
const gemeente = {
  soort: 'gemeente',
  code: '0344',
  naam: 'Utrecht',
  provincie: 'Utrecht',
  arrondissement: 'Midden-Nederland',
  einddatum: null,
  opvolger: null,
} as const;
const everybody = Array.from({ length: 20 }, (_, index) => person(index));

describe('import of people and gemeenten', () => {
  let database: Database;
  let drop: () => Promise<void>;
  beforeEach(async () => {
    ({ database, drop } = await testDatabase(definition.open));
  });
  afterEach(async () => {
    await database.close();
    await drop();
  });

  const load = async (people: ImportPerson[]) => {
    const uitkomsten = await importLines(database, {
      gemeenten: [gemeente],
      people,
    });
    return uitkomsten.map(({ uitkomst }) => uitkomst);
  };
  const rows = () =>
    database.read(async (manager) => [
      await manager.find(GemeenteEntity),
      await manager.find(InwonerEntity, { order: { id: 'ASC' } }),
      await manager.find(ReisdocumentEntity, { order: { id: 'ASC' } }),
      await manager.find(DienstEntity, { order: { id: 'ASC' } }),
      await manager.find(Betrokkenheid, { order: { id: 'ASC' } }),
    ]);

  test('inserts a new person with documents, relations and synthetic services', async () => {
    expect(await load(everybody)).toEqual(everybody.map(() => 'nieuw'));
    const [, inwoners, documents, diensten, betrokkenheden] = await rows();
    expect(inwoners).toHaveLength(20);
    expect(inwoners![0]).toMatchObject({
      geheimhouding: true,
      inOnderzoek: true,
      functieAdres: 'BRIEFADRES',
      gemeenteVanHerkomst: '0344',
    });
    expect(documents).toHaveLength(20);
    expect(diensten!.length).toBeGreaterThan(5);
    expect(betrokkenheden!.length).toBeGreaterThan(20);
  });

  test('is idempotent', async () => {
    await load(everybody);
    const before = await rows();
    expect(await load(everybody)).toEqual(everybody.map(() => 'ongewijzigd'));
    expect(await rows()).toEqual(before);
  });

  test('replaces a BSN by the registered one and keeps no history of the previous BSN', async () => {
    const numbers = personNumbers(database);
    await load([person(0, { bsn: '999980014' })]);
    expect(await load([person(0, { bsn: '999980026' })])).toEqual([
      'bijgewerkt',
    ]);
    expect(
      await numbers.idsByNumber('bsn', ['999980014', '999980026']),
    ).toEqual(new Map([['999980026', person(0).id]]));
    expect(
      await database.read((manager) =>
        manager.findBy(Wijziging, { recordId: person(0).id! }),
      ),
    ).toEqual([]);
  });

  test('updates the fields that come from the register and leaves the others', async () => {
    await load(everybody);
    const before = await rows();
    const [passport] = everybody[0]!.reisdocumenten;
    const changed = person(0, {
      functieAdres: 'WOONADRES',
      reisdocumenten: [
        { ...passport!, inhoudingOfVermissing: 'VERMIST' },
        { ...passport!, geldigTot: '2036-01-01' },
      ],
      traject: trajectFor(99, peildatum, { gemeente: '0599' }),
    });
    expect(await load([changed])).toEqual(['bijgewerkt']);
    const [, inwoners, documents, , betrokkenheden] = await rows();
    const id = changed.id!;
    expect(
      inwoners!.find((row) => 'functieAdres' in row && row.id === id),
    ).toMatchObject({
      versie: 2,
      functieAdres: 'WOONADRES',
      gemeenteVanHerkomst: '0344',
    });
    expect(
      documents!.filter(
        (row) => 'justitiabeleId' in row && row.justitiabeleId === id,
      ),
    ).toHaveLength(2);
    expect(betrokkenheden).toEqual(before.at(-1));
    expect(await load([changed])).toEqual(['ongewijzigd']);
  });

  test('skips people who have no gemeente', async () => {
    const traject = trajectFor(1, peildatum, { gemeente: null });
    const nowhere = person(1, {
      gemeente: null,
      traject: { ...traject, gemeenteVanVestiging: null },
    });
    expect(await load([nowhere])).toEqual([]);
    expect((await rows())[1]).toEqual([]);
  });

  test('imports nobody if one person has no id', async () => {
    await expect(load([person(1), person(2, { id: null })])).rejects.toThrow(
      'without an id',
    );
    expect((await rows())[1]).toEqual([]);
  });
});
