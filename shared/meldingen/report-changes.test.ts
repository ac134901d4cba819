import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Database } from '../database/database.js';
import type { PersonaName } from '../demo/personas.js';
import { testCaller } from '../testing/test-partner.js';
import { OutboxMelding } from './courier.js';
import { queueChange, reportingChanges } from './report-changes.js';
import { newKetenDatabase } from '../testing/keten-database.js';

let own: Database;
let drop: () => Promise<void>;
/** As a request to the gemeente has it. */
let database: Database;
let commits: number;
beforeEach(async () => {
  ({ database: own, drop } = await newKetenDatabase());
  commits = 0;
  database = as('coordinator-utrecht');
});
afterEach(async () => {
  await own.close();
  await drop();
});

const as = (who: PersonaName, name = 'gemeente'): Database =>
  reportingChanges(own, testCaller(who), queueChange(name), () => {
    commits += 1;
  });
const outbox = () => own.read((manager) => manager.find(OutboxMelding));
const work = () => Promise.resolve('done');

test('a write about a person queues one melding, without content, to the party that computes', async () => {
  const person = randomUUID();
  const result = await database.write(async () => {
    await database.write(work, person);
    return database.write(work);
  }, person);
  expect(result).toBe('done');
  expect(await outbox()).toMatchObject([
    {
      soort: 'GEGEVENSWIJZIGING',
      aan: 'AKKOORD',
      justitiabeleId: person,
      betrokkenheden: [],
      pogingen: 0,
    },
  ]);
  expect(commits).toBe(1);
});

test('a write that is rolled back queues nothing', async () => {
  const failing = database.write(
    () => Promise.reject(new Error('refused')),
    randomUUID(),
  );
  await expect(failing).rejects.toThrow('refused');
  await database.write(work, randomUUID());
  expect(await outbox()).toHaveLength(1);
  expect(commits).toBe(1);
});

test('a lock that is no id of a person, such as a number, is never sent', async () => {
  await database.write(work, '10000001');
  await database.write(work);
  expect(await outbox()).toEqual([]);
});

test.each(['akkoord', 'logboek', 'unknown'])(
  'a partner that does not declare it reports nothing: %s',
  async (name) => {
    await as('coordinator-utrecht', name).write(work, randomUUID());
    expect(await outbox()).toEqual([]);
  },
);

test('what another party reports is no act, and still wakes what follows from it', async () => {
  await as('systeem-dji').write(work, randomUUID());
  expect(await outbox()).toEqual([]);
  expect(commits).toBe(1);
});
