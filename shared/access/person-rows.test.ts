import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Entity, type QueryRunner } from 'typeorm';
import { insertAll } from '../database/bulk.js';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
import { openDatabase, type Database } from '../database/database.js';
import { Col } from '../database/entity-columns.js';
import { peopleRead } from '../database/people-read.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../subgraph/partner-database.js';
import { relationWithDji } from '../testing/betrokkenheid.js';
import { testCaller, testDatabase } from '../testing/test-partner.js';
import { Betrokkenheid, personLock } from './betrokkenheid.js';
import { rowReader, type PersonRows, type TableRows } from './person-rows.js';

@Entity('bike')
class Bike {
  @Col.id('primary')
  id!: string;
  @Col.id()
  justitiabeleId!: string;
  @Col.text(60)
  brand!: string;
  @Col.int('nullable')
  gears!: number | null;
  @Col.bool()
  isElectric!: boolean;
  @Col.day('nullable')
  boughtOn!: string | null;
  @Col.json('nullable')
  sizes!: { wheel: number } | null;
  @Col.codes('nullable')
  locks!: string[] | null;
}

@Entity('tyre')
class Tyre {
  @Col.id('primary')
  id!: string;
  @Col.id()
  bikeId!: string;
}

class Bikes1800000000001 extends ForwardMigration {
  name = 'Bikes1800000000001';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'bike', [
      column.id('id', primary),
      column.id('justitiabele_id'),
      column.text('brand', 60),
      column.int('gears', nullable),
      column.bool('is_electric'),
      column.day('bought_on', nullable),
      column.long('sizes', nullable),
      column.long('locks', nullable),
    ]);
    await createTable(runner, 'tyre', [
      column.id('id', primary),
      column.id('bike_id'),
    ]);
  }
}

const bikes: PersonRows<Bike> = {
  entity: Bike,
  from: 'bike f',
  person: 'f.justitiabele_id',
  order: ['-gears', 'brand'],
};
const tyres: PersonRows<Tyre> = {
  entity: Tyre,
  from: 'tyre b INNER JOIN bike f ON f.id = b.bike_id',
  person: 'f.justitiabele_id',
};
const electric: PersonRows<Bike> = {
  ...bikes,
  where: 'f.is_electric = TRUE AND f.brand = :brand',
};
const allTyres: TableRows<Tyre> = { entity: Tyre, from: 'tyre b' };

const [anna, bert, chris] = [randomUUID(), randomUUID(), randomUUID()];
const bike = (justitiabeleId: string, values: Partial<Bike>): Bike => ({
  id: randomUUID(),
  justitiabeleId,
  brand: 'Gazelle',
  gears: null,
  isElectric: false,
  boughtOn: null,
  sizes: null,
  locks: null,
  ...values,
});
const stored = [
  bike(anna, { brand: 'Übermut "O\'Neill" \\ 🚲' }),
  bike(anna, {
    gears: 7,
    isElectric: true,
    boughtOn: '2026-02-28',
    sizes: { wheel: 28 },
    locks: ['ring', 'ketting'],
  }),
  bike(anna, { brand: 'Batavus' }),
  bike(bert, { gears: 3 }),
  bike(chris, { isElectric: true }),
];
const tyre = { id: randomUUID(), bikeId: stored[1]!.id };
const hidden = { id: randomUUID(), bikeId: stored[4]!.id };

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await testDatabase((location) =>
    openDatabase(location, {
      entities: [...ketenEntities, Bike, Tyre],
      migrations: [...ketenMigrations, Bikes1800000000001],
    }),
  ));
  await database.write(async (manager) => {
    await insertAll(manager, Bike, stored);
    await insertAll(manager, Tyre, [tyre, hidden]);
    await insertAll(manager, Betrokkenheid, [anna, bert].map(relationWithDji));
  });
});
afterAll(async () => {
  await database.close();
  await drop();
});

const reader = (of = database) =>
  rowReader(of, personLock(testCaller('casemanager-vught')));

test('rows have the values that an entity has, in their order, null first', async () => {
  const rows = await reader().of(bikes)([anna]);
  expect(rows).toEqual([stored[1], stored[2], stored[0]]);
  const entities = await database.read((manager) =>
    manager.findBy(Bike, { justitiabeleId: anna }),
  );
  expect(entities).toEqual(expect.arrayContaining(rows));
  expect(rows[0]).toBeInstanceOf(Bike);
});

test('what is requested at the same time comes in one statement, each of the people whom the caller may see', async () => {
  const rows = reader();
  const before = database.statements();
  const people = [anna, bert, chris];
  const [found, ofTyres, ofElectric, all] = await Promise.all([
    rows.of(bikes)(people),
    rows.of(tyres)(people),
    rows.of(electric, { brand: 'Gazelle' })(people),
    rows.all(allTyres)(),
  ]);
  expect(database.statements()).toBe(before + 1);
  expect(found).toHaveLength(4);
  expect(ofTyres).toEqual([{ ...tyre, justitiabeleId: anna }]);
  expect(ofElectric).toEqual([stored[1]]);
  expect(all).toHaveLength(2);
});

test('each kind of caller reads the rows of the people whom he may see', async () => {
  for (const [who, ids] of [
    [{ role: 'justitiabele', justitiabele: chris }, [chris]],
    ['systeem-akkoord', [anna, bert, chris]],
    ['beheerder', []],
    ['reclasseringswerker-rn', []],
  ] as const) {
    const rows = rowReader(database, personLock(testCaller(who)));
    const found = await rows.of(bikes)([anna, bert, chris]);
    expect(new Set(found.map((row) => row.justitiabeleId))).toEqual(
      new Set(ids),
    );
  }
});

test('thousands of people are read, in as few statements as there can be', async () => {
  const crowd = Array.from({ length: 2_500 }, () => randomUUID());
  const before = database.statements();
  const [found] = await Promise.all([
    reader().of(bikes)([...crowd, anna]),
    reader().of(tyres)([]),
  ]);
  expect(found).toHaveLength(3);
  expect(database.statements()).toBe(before + 1);
});

test('a statement that fails fails all that was requested, and nothing later', async () => {
  const rows = reader();
  const broken = rows.of<Bike>({ ...bikes, from: 'bike f INNER JOIN niets' });
  const results = await Promise.allSettled([
    broken([anna]),
    rows.of(bikes)([anna]),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await rows.of(bikes)([anna])).toHaveLength(3);
});

test('after a relation ended the next request reads nothing of the person', async () => {
  expect(await reader().of(bikes)([bert])).toHaveLength(1);
  const tot = new Date(Date.now() - 1_000).toISOString();
  await database.write((manager) =>
    manager.update(Betrokkenheid, { justitiabeleId: bert }, { tot }),
  );
  expect(await reader().of(bikes)([bert])).toEqual([]);
});

test('a write that fails knows whose rows it read', async () => {
  const failure = await database
    .write(async () => {
      await reader().of(tyres)([anna]);
      throw new Error('refused');
    })
    .catch((error: unknown) => error);
  expect([...peopleRead(failure)]).toEqual([anna]);
});
