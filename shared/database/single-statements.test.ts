import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { Betrokkenheid } from '../access/betrokkenheid.js';
import { relationWithDji } from '../testing/betrokkenheid.js';
import { abortable } from './abortable.js';
import { insertStatements } from './bulk.js';
import type { Database } from './database.js';
import { ketenDatabase } from '../testing/keten-database.js';

const database = await ketenDatabase();

const peopleOf = (of: Database, person: string) =>
  of.select<{ person: string }>(
    'SELECT justitiabele_id AS person FROM betrokkenheid WHERE justitiabele_id = ?',
    [person],
  );
const insertOf = (...people: string[]) => {
  const rows = people.map((person) => relationWithDji(person));
  return insertStatements(database.mapping, Betrokkenheid, rows)[0]!;
};

test('a SELECT inside a unit sees what the unit wrote, and one outside only when that is committed', async () => {
  const person = randomUUID();
  const write = database.write(async (manager) => {
    await manager.insert(Betrokkenheid, relationWithDji(person));
    expect(await peopleOf(database, person)).toEqual([{ person }]);
    throw new Error('refused');
  });
  const outside = peopleOf(database, person);
  await expect(write).rejects.toThrow('refused');
  expect(await outside).toEqual([]);
});

test('rows that are appended stay when a concurrent unit is rolled back', async () => {
  const person = randomUUID();
  const { sql, values } = insertOf(person);
  const write = database.write(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    throw new Error('refused');
  });
  const appended = database.append([{ sql, values }]);
  await expect(write).rejects.toThrow('refused');
  await appended;
  expect(await peopleOf(database, person)).toEqual([{ person }]);
});

test('of rows of which one cannot be appended none is', async () => {
  const [person, other] = [randomUUID(), randomUUID()];
  const { sql, values } = insertOf(other, person);
  const [id] = insertOf(person).values;
  const twice = [id, ...values.slice(1)];
  twice[values.length / 2] = id;
  await expect(database.append([{ sql, values: twice }])).rejects.toThrow();
  expect(await peopleOf(database, other)).toEqual([]);
  expect(await peopleOf(database, person)).toEqual([]);
});

test('of several statements that are appended all or none take effect, and the next is not harmed', async () => {
  const [person, other] = [randomUUID(), randomUUID()];
  const first = insertOf(person);
  const [id] = first.values;
  const again = {
    sql: first.sql,
    values: [id, ...insertOf(other).values.slice(1)],
  };
  await expect(
    database.append([insertOf(other), first, again]),
  ).rejects.toThrow();
  expect(await peopleOf(database, other)).toEqual([]);
  expect(await peopleOf(database, person)).toEqual([]);
  await database.append([insertOf(other), first]);
  expect(await peopleOf(database, other)).toEqual([{ person: other }]);
  expect(await peopleOf(database, person)).toEqual([{ person }]);
});

test('both count as statements', async () => {
  const before = database.statements();
  const { sql, values } = insertOf(randomUUID());
  await database.append([{ sql, values }]);
  await peopleOf(database, 'unknown');
  expect(database.statements()).toBe(before + 2);
});

test('once the request is aborted no SELECT begins, also none that waits for its turn', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const before = database.statements();
  const write = database.write(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
  });
  const waiting = peopleOf(abortable(database, signal), 'unknown');
  // A server does not let it wait.
  if (database.dialect === 'embedded')
    await expect(waiting).rejects.toMatchObject({
      extensions: { code: 'DEADLINE_EXCEEDED' },
    });
  await Promise.allSettled([write, waiting]);
  await expect(
    peopleOf(abortable(database, signal), 'unknown'),
  ).rejects.toMatchObject({ extensions: { code: 'DEADLINE_EXCEEDED' } });
  expect(database.statements() - before).toBe(
    database.dialect === 'embedded' ? 0 : 1,
  );
});
