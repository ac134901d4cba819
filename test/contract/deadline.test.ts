import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { VerwerkingEntity } from '../../shared/audit/audit-tables.js';
import type { Database } from '../../shared/database/database.js';
import { today } from '../../shared/days.js';
import { OutboxMelding } from '../../shared/meldingen/courier.js';
import {
  signedHeaders,
  startTestPartner,
  testCaller,
  type TestAnswer,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { partners } from '../support/partners.js';

let dji: TestPartner;
/** The database of DJI itself, and where its requests wait for it. */
let database: Database;
let beforeRead: () => Promise<void>;
let beforeCommit: () => Promise<void>;
/** Each unit of work of its requests. */
let units: Promise<unknown>[];

beforeEach(async () => {
  beforeRead = beforeCommit = () => Promise.resolve();
  units = [];
  dji = await startTestPartner({
    ...partners.dji,
    createServer: (deps) => {
      database = deps.database;
      return partners.dji.createServer({ ...deps, database: held(database) });
    },
  });
});
afterEach(() => dji.stop());

const held = (real: Database): Database => ({
  ...real,
  read: (work) => {
    const unit = beforeRead().then(() => real.read(work));
    units.push(unit);
    return unit;
  },
  write: (work, lockName) =>
    real.write(async (manager) => {
      const result = await work(manager);
      // Not the audit entry that is written before a mutation.
      if ((await manager.count(OutboxMelding)) > 0) await beforeCommit();
      return result;
    }, lockName),
});

/** A place where work waits until `release`. */
function gate() {
  let arrived = () => {};
  let release = () => {};
  const open = new Promise<void>((resolve) => (release = resolve));
  const waiting = new Promise<void>((resolve) => (arrived = resolve));
  const pass = () => {
    arrived();
    return open;
  };
  return { pass, waiting, release };
}

const timeoutMs = 500;
/** Timers of a process end in the order in which they began and for how long: that of the request has ended too. */
const deadline = () => new Promise((resolve) => setTimeout(resolve, timeoutMs));

function send(query: string, variables = {}, signal?: AbortSignal) {
  const body = JSON.stringify({ query, variables });
  const caller = testCaller('casemanager-vught');
  return fetch(dji.url, {
    method: 'POST',
    headers: {
      ...signedHeaders(caller, 'dji', dji.keys.privateKey, body),
      'request-timeout-ms': String(signal ? 60_000 : timeoutMs),
    },
    body,
    ...(signal && { signal }),
  });
}

const query = '{ inrichtingen { code } }';

test('a partner sends no statement to its database once the deadline of the request has passed', async () => {
  const { pass, waiting, release } = gate();
  beforeRead = pass;
  const response = send(query);
  await waiting;
  await deadline();
  const before = database.statements();
  release();
  const { errors } = (await (await response).json()) as TestAnswer;
  expect(errors.map(({ extensions }) => extensions.code)).toEqual([
    'DEADLINE_EXCEEDED',
  ]);
  expect(database.statements()).toBe(before);
});

test('nor once the gateway has closed the connection', async () => {
  const { pass, waiting, release } = gate();
  beforeRead = pass;
  const leave = new AbortController();
  const response = send(query, {}, leave.signal);
  await waiting;
  leave.abort();
  await expect(response).rejects.toThrow();
  // The close reaches the partner before a request that is sent after it.
  beforeRead = () => Promise.resolve();
  await dji.ask('casemanager-vught', query);
  const before = database.statements();
  release();
  await expect(units[0]).rejects.toMatchObject({
    extensions: { code: 'DEADLINE_EXCEEDED' },
  });
  expect(database.statements()).toBe(before);
});

test('a mutation whose transaction began before the deadline is committed, with its audit entry and its meldingen', async () => {
  const { pass, waiting, release } = gate();
  beforeCommit = pass;
  const response = send(
    'mutation ($input: DetentieRegistrerenInput!) { detentieRegistreren(input: $input) { fout { code } } }',
    {
      input: {
        skn: '10000001',
        bsn: '999990019',
        naam: 'Jan van Testen',
        inrichting: 'PI-VUGHT',
        titel: 'GEVANGENISSTRAF',
        insluitingsdatum: today(),
      },
    },
  );
  await waiting;
  await deadline();
  release();
  const { data, errors } = (await (await response).json()) as TestAnswer;
  expect({ data, errors }).toEqual({
    data: { detentieRegistreren: { fout: null } },
    errors: undefined,
  });
  const [meldingen, entries] = await database.read((manager) =>
    Promise.all([manager.count(OutboxMelding), manager.find(VerwerkingEntity)]),
  );
  expect(meldingen).toBeGreaterThan(0);
  expect(entries.map(({ name }) => name)).toContain(
    'Handeling: detentieRegistreren',
  );
});
