import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Entity, type QueryRunner } from 'typeorm';
import { testDatabase } from '../testing/test-partner.js';
import { inChunks, insertAll } from './bulk.js';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from './columns.js';
import { openDatabase } from './database.js';
import { Col } from './entity-columns.js';

@Entity('each_kind')
class EachKind {
  @Col.id('primary')
  id!: string;
  @Col.text(20)
  aText!: string;
  @Col.long('nullable')
  long!: string | null;
  @Col.json('nullable')
  json!: unknown;
  @Col.codes('nullable')
  codes!: string[] | null;
  @Col.int()
  int!: number;
  @Col.bool()
  bool!: boolean;
  @Col.day('nullable')
  day?: string | null;
  @Col.moment()
  moment!: string;
}

class EachKind1700000000001 extends ForwardMigration {
  name = 'EachKind1700000000001';
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, 'each_kind', [
      column.id('id', primary),
      column.text('a_text', 20),
      column.long('long', nullable),
      column.long('json', nullable),
      column.long('codes', nullable),
      column.int('int'),
      column.bool('bool'),
      column.day('day', nullable),
      column.moment('moment'),
    ]);
  }
}

const open = () =>
  testDatabase((location) =>
    openDatabase(location, {
      entities: [EachKind],
      migrations: [EachKind1700000000001],
    }),
  );
let testing: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  testing = await open();
});
afterEach(async () => {
  await testing.database.close();
  await testing.drop();
});

const moment = '2026-11-30T09:30:00.000Z';
const full: EachKind = {
  ...{ id: 'a', aText: `it's "ë"`, long: 'long', json: { a: [1, null] } },
  ...{ codes: ['A', 'B'], int: 3, bool: true, day: '2026-11-30', moment },
};
const empty: EachKind = {
  ...{ id: 'b', aText: '', long: null, json: null },
  ...{ codes: null, int: 0, bool: false, moment },
};

test('rows of every kind of column are read as they were inserted', async () => {
  const { database } = testing;
  for (const rows of [[full], [empty, { ...full, id: 'c' }], []])
    await database.write((manager) => insertAll(manager, EachKind, rows));
  const read = await database.read((manager) =>
    manager.find(EachKind, { order: { id: 'ASC' } }),
  );
  expect(read).toEqual([full, { ...empty, day: null }, { ...full, id: 'c' }]);
});

test('more rows than one statement takes are all inserted, in a database that was opened again too', async () => {
  const other = await open();
  for (const { database } of [testing, other]) {
    const rows = Array.from({ length: 1_000 }, (_, n) => ({
      ...full,
      id: `${n}`,
    }));
    await database.write((manager) => insertAll(manager, EachKind, rows));
    expect(await database.read((manager) => manager.count(EachKind))).toBe(
      1_000,
    );
  }
  await other.database.close();
  await other.drop();
});

test('a list is cut in chunks that hold every one once', () => {
  expect(inChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inChunks([], 2)).toEqual([]);
});
