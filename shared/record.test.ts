import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase, type Database } from './database.js';
import { ketenEntities, ketenMigrations } from './keten.js';
import { Wijziging, wijzigingenByRecord } from './record.js';
import { testDatabase } from './testing.js';

let database: Database;
let drop: () => Promise<void>;
const fiets = randomUUID();
const trein = randomUUID();

const row = (
  recordId: string,
  [tabel, veld]: [string, string],
  versie: number,
  day: string,
): Wijziging => ({
  id: randomUUID(),
  tabel,
  recordId,
  versie,
  veld,
  oud: '"rood"',
  nieuw: '"blauw"',
  bekendSinds: `${day}T10:00:00.000Z`,
});

beforeAll(async () => {
  ({ database, drop } = await testDatabase(({ databaseUrl }) =>
    openDatabase(databaseUrl, {
      entities: ketenEntities,
      migrations: ketenMigrations,
    }),
  ));
  await database.write((manager) =>
    manager.insert(Wijziging, [
      row(fiets, ['fiets', 'kleur'], 3, '2026-02-02'),
      row(fiets, ['fiets', 'kleur'], 2, '2026-02-01'),
      row(fiets, ['fiets', 'slot'], 4, '2026-02-03'),
      row(trein, ['trein', 'slot'], 2, '2026-01-01'),
      row(trein, ['trein', 'kleur'], 3, '2026-01-02'),
      row(randomUUID(), ['fiets', 'kleur'], 2, '2026-01-01'),
    ]),
  );
});
afterAll(async () => {
  await database.close();
  await drop();
});

test('changes come oldest first, of the fields that may be shown and of the records asked for, in one statement', async () => {
  const load = wijzigingenByRecord(database, {
    fiets: ['kleur'],
    trein: ['slot'],
  });
  const before = database.statements();
  const found = await load([fiets, trein]);
  expect(database.statements()).toBe(before + 1);
  expect(
    found.map(({ recordId, veld, versie }) => [recordId, veld, versie]),
  ).toEqual([
    [trein, 'slot', 2],
    [fiets, 'kleur', 2],
    [fiets, 'kleur', 3],
  ]);
});
