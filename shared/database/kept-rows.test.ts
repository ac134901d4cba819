import { expect, test } from '@jest/globals';
import { Betrokkenheid } from '../access/betrokkenheid.js';
import { relationWithDji } from '../testing/betrokkenheid.js';
import { forgetRows, keptRows } from './kept-rows.js';
import { ketenDatabase } from '../testing/keten-database.js';

const database = await ketenDatabase();

const count = async () => (await keptRows(database, Betrokkenheid)).length;
const insert = () =>
  database.write((manager) =>
    manager.insert(Betrokkenheid, relationWithDji('anna')),
  );

test('rows are read again after a minute, and when they are forgotten', async () => {
  const { now } = Date;
  try {
    expect(await count()).toBe(0);
    await insert();
    expect(await count()).toBe(0);
    Date.now = () => now() + 61_000;
    expect(await count()).toBe(1);
    const before = database.statements();
    expect(await count()).toBe(1);
    expect(database.statements()).toBe(before);
    forgetRows(database.mapping, Betrokkenheid);
    expect(await count()).toBe(1);
    expect(database.statements()).toBe(before + 1);
  } finally {
    Date.now = now;
  }
});
