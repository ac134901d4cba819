import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { Betrokkenheid, personLock } from '../access/betrokkenheid.js';
import { column, createTable, ForwardMigration, primary } from './columns.js';
import { openDatabase, type Database } from './database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../subgraph/partner-database.js';
import { Wijziging } from './versioned-row.js';
import { testCaller, testDatabase } from '../testing/test-partner.js';
import { wijzigingenByKey, wijzigingLoader } from './changes.js';

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
    await manager.insert(
      Betrokkenheid,
      [anna, bert].map((justitiabeleId) => ({
        id: randomUUID(),
        justitiabeleId,
        partij: 'DJI' as const,
        organisatie: 'PI-VUGHT',
        vanaf: '2026-01-01T00:00:00.000Z',
        tot: null,
        meldingId: null,
      })),
    );
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

const lock = personLock(testCaller('casemanager-vught'));
const van = (table: string) =>
  `SELECT v.id AS id, v.van AS sleutel FROM ${table} v WHERE v.van IN (:...sleutels) AND ${lock.on('v.van')}`;
const store = () =>
  wijzigingenByKey(database, lock, {
    fiets: { fields: ['kleur'], records: van('fiets') },
    trein: { fields: ['slot'], records: van('trein') },
  });

test('changes come oldest first with their key, of the fields that are shown and of the people who may be seen, in one statement', async () => {
  const before = database.statements();
  const found = await store()([anna, bert, chris]);
  expect(database.statements()).toBe(before + 1);
  expect(
    found.map(({ sleutel, recordId, veld, versie }) => [
      sleutel,
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

test('records of two lists that come one after the other cost one statement', async () => {
  const wijzigingen = wijzigingLoader(store());
  const list = wijzigingen.along((keys) => Promise.resolve([...keys]));
  await list([anna, bert]);
  const before = database.statements();
  const first = await wijzigingen.of(anna, bikeId);
  const second = await wijzigingen.of(bert, otherId);
  expect(database.statements()).toBe(before + 1);
  expect(first.map(({ recordId }) => recordId)).toEqual([bikeId, bikeId]);
  expect(second.map(({ recordId }) => recordId)).toEqual([otherId]);
  expect(await wijzigingen.of(anna, null)).toEqual([]);
  expect(await wijzigingen.of(chris, hiddenId)).toEqual([]);
});
