import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  primary,
} from '../database/columns.js';
import { openDatabase, type Database } from '../database/database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../subgraph/partner-database.js';
import { Wijziging } from '../database/versioned-row.js';
import { relationWithDji } from '../testing/betrokkenheid.js';
import { testCaller, testDatabase } from '../testing/test-partner.js';
import { Betrokkenheid, personLock } from './betrokkenheid.js';
import { changesIn, changesOf, ofRow } from './changes.js';
import { rowReader } from './person-rows.js';

class Vehicles1800000000001 extends ForwardMigration {
  name = 'Vehicles1800000000001';
  async up(runner: QueryRunner): Promise<void> {
    for (const name of ['fiets', 'trein'])
      await createTable(runner, name, [
        column.id('id', primary),
        column.id('van'),
      ]);
  }
}

const [anna, bert, chris] = [randomUUID(), randomUUID(), randomUUID()];
const [bikeId, trainId, otherId, hiddenId] = [
  randomUUID(),
  randomUUID(),
  randomUUID(),
  randomUUID(),
];

const row = (
  recordId: string,
  [table, veld]: [string, string],
  versie: number,
  day: string,
): Wijziging => ({
  id: randomUUID(),
  tabel: table,
  recordId,
  versie,
  veld,
  oud: '"rood"',
  nieuw: '"blauw"',
  bekendSinds: `${day}T10:00:00.000Z`,
});

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await testDatabase((location) =>
    openDatabase(location, {
      entities: ketenEntities,
      migrations: [...ketenMigrations, Vehicles1800000000001],
    }),
  ));
  await database.write(async (manager) => {
    await manager.query(
      `INSERT INTO fiets VALUES ('${bikeId}', '${anna}'), ('${otherId}', '${bert}'), ('${hiddenId}', '${chris}')`,
    );
    await manager.query(`INSERT INTO trein VALUES ('${trainId}', '${anna}')`);
    await manager.insert(Betrokkenheid, [anna, bert].map(relationWithDji));
    await manager.insert(Wijziging, [
      row(bikeId, ['fiets', 'kleur'], 3, '2026-02-02'),
      row(bikeId, ['fiets', 'kleur'], 2, '2026-02-01'),
      row(bikeId, ['fiets', 'slot'], 4, '2026-02-03'),
      row(trainId, ['trein', 'slot'], 2, '2026-01-01'),
      row(trainId, ['trein', 'kleur'], 3, '2026-01-02'),
      row(otherId, ['fiets', 'kleur'], 2, '2026-01-03'),
      row(hiddenId, ['fiets', 'kleur'], 2, '2026-01-01'),
    ]);
  });
});
afterAll(async () => {
  await database.close();
  await drop();
});

const wijzigingen = () =>
  changesOf(rowReader(database, personLock(testCaller('casemanager-vught'))), [
    changesIn('fiets', ['kleur'], '', 'p.van'),
    changesIn('trein', ['slot'], '', 'p.van'),
  ]);

test('changes come oldest first with their person, of the fields that are shown and of the people who may be seen, in one statement', async () => {
  const before = database.statements();
  const found = await wijzigingen()([anna, bert, chris]);
  expect(database.statements()).toBe(before + 1);
  expect(
    found.map(({ justitiabeleId, recordId, veld, versie }) => [
      justitiabeleId,
      recordId,
      veld,
      versie,
    ]),
  ).toEqual([
    [anna, trainId, 'slot', 2],
    [bert, otherId, 'kleur', 2],
    [anna, bikeId, 'kleur', 2],
    [anna, bikeId, 'kleur', 3],
  ]);
});

test('of the changes about a person those of one row are taken; a row that is not stored has none', async () => {
  const ofAnna = wijzigingen()([anna]);
  expect(await ofRow(ofAnna, bikeId)).toMatchObject([
    { recordId: bikeId, versie: 2 },
    { recordId: bikeId, versie: 3 },
  ]);
  expect(await ofRow(ofAnna, null)).toEqual([]);
  expect(await ofRow(wijzigingen()([chris]), hiddenId)).toEqual([]);
});
