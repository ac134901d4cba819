import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  assertionHeader,
  signCaller,
  type Caller,
  type IdempotencyClaim,
} from '../../../shared/access/caller.js';
import type {
  Database,
  DatabaseLocation,
} from '../../../shared/database/database.js';
import { addDays, today } from '../../../shared/days.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { createLogger } from '../../../shared/logger.js';
import { dataKeys } from '../../../shared/numbers/data-keys.js';
import { destroyPeople } from '../../../shared/retention/retention-rule.js';
import { reopenedDatabase } from '../../../shared/testing/reopened-database.js';
import { seedDemo } from '../../../shared/testing/seed-demo.js';
import {
  newDataKey,
  servingAlone,
  testCaller,
} from '../../../shared/testing/test-partner.js';
import { script } from '../../support/compiled.js';
import { partners } from '../../support/partners.js';
import { startProcessWithUs } from '../../support/process.js';

const { akkoord } = partners;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const justitiabele = demoPersonId('knownToAll');
const caller = testCaller('casemanager-vught');

const newHash = () => randomBytes(32).toString('base64url');
const newClaim = () => ({ key: newHash(), request: newHash() });

let database: Database;
let location: DatabaseLocation;
let drop: () => Promise<void>;
let running: { url: string; stop(): Promise<void> };
beforeEach(async () => {
  ({ database, location, drop } = await reopenedDatabase(akkoord.open));
  await seedDemo('akkoord', akkoord.seed, database, today());
  running = await serve(database);
});
afterEach(async () => {
  await running.stop();
  await drop();
});

const serve = (own: Database) =>
  akkoord.createServer({
    database: own,
    callerKey: publicKey,
    ...servingAlone,
    logger: createLogger('akkoord', 'silent'),
  });

/** As the gateway sends it. */
async function send(
  url: string,
  query: string,
  variables: object,
  claim: IdempotencyClaim | null,
  who: Caller = caller,
) {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [assertionHeader]: signCaller(who, 'akkoord', privateKey, body, claim),
    },
    body,
  });
  return (await response.json()) as { data: any; errors?: any[] };
}

const record = (
  claim: IdempotencyClaim | null,
  { url = running.url, who = caller, omschrijving = 'één keer' } = {},
) =>
  send(
    url,
    'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id omschrijving } } }',
    {
      input: { justitiabele, omschrijving, uiterlijkOp: addDays(today(), 30) },
    },
    claim,
    who,
  );

async function promises(): Promise<number> {
  const { data } = await send(
    running.url,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { afspraken { omschrijving } } } }',
    { r: [{ __typename: 'Justitiabele', id: justitiabele }] },
    null,
  );
  return data._entities[0].afspraken.filter(
    (one: any) => one.omschrijving === 'één keer',
  ).length;
}

const carriedOut = [
  expect.objectContaining({
    message: expect.stringContaining('read the result with a query'),
    path: ['afspraakVastleggen'],
    extensions: { code: 'MUTATION_CARRIED_OUT' },
  }),
];

describe('a partner that is killed', () => {
  async function killed(moment: string, claim: IdempotencyClaim) {
    const process = startProcessWithUs(
      [
        ...script('test/contract/idempotency/killed.fixture.ts'),
        location.databaseUrl,
        publicKey.export({ type: 'spki', format: 'pem' }) as string,
        moment,
      ],
      {},
    );
    await process.waitForOutput('listens on');
    const [url] = /http\S+/.exec(process.stdout())!;
    await expect(record(claim, { url })).rejects.toThrow('fetch failed');
    await process.exited;
    expect(process.child.signalCode).toBe('SIGKILL');
  }

  test('before the commit did nothing, so that the repeat does it', async () => {
    const claim = newClaim();
    await killed('before the commit', claim);
    expect(await promises()).toBe(0);
    const repeated = await record(claim);
    expect(repeated.data.afspraakVastleggen.afspraak.omschrijving).toBe(
      'één keer',
    );
    expect(await record(claim)).toEqual(repeated);
    expect(await promises()).toBe(1);
  }, 60_000);

  test('between the commit and the response did it: the repeat does nothing, and says so', async () => {
    const claim = newClaim();
    await killed('after the commit', claim);
    for (let time = 0; time < 2; time++) {
      const { data, errors } = await record(claim);
      expect(data).toEqual({ afspraakVastleggen: null });
      expect(errors).toEqual(carriedOut);
    }
    expect(await promises()).toBe(1);
  }, 60_000);
});

test('a partner checks the scopes of a caller at a repeat as well', async () => {
  const claim = newClaim();
  await record(claim);
  const { data, errors } = await record(claim, {
    who: { ...caller, scopes: ['keten:lezen'] },
  });
  expect(data).toEqual({ afspraakVastleggen: null });
  expect(errors![0].extensions.code).toBe('FORBIDDEN');
});

test('of concurrent mutations with one key one is done, also when they are different', async () => {
  const { key } = newClaim();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      record({ key, request: index < 5 ? 'A'.repeat(43) : 'B'.repeat(43) }),
    ),
  );
  expect(await promises()).toBe(1);
  const codes = answers.map(({ errors }) => errors?.[0].extensions.code);
  const first = codes.indexOf(undefined);
  codes.forEach((code, index) =>
    expect([undefined, 'MUTATION_CARRIED_OUT'].includes(code)).toBe(
      index < 5 === first < 5,
    ),
  );
  expect(
    codes.filter((code) => code === 'IDEMPOTENCY_KEY_REUSED'),
  ).toHaveLength(5);
});

test('without a key a mutation sends no statement for one; with it three', async () => {
  // What a mutation brings about after its response counts for it, and not for the next one.
  const settled = async () => {
    let count: number;
    do {
      count = database.statements();
      await sleep(300);
    } while (database.statements() !== count);
    return count;
  };
  const statementsOf = async (claim: IdempotencyClaim | null) => {
    const before = await settled();
    await record(claim);
    return (await settled()) - before;
  };
  await statementsOf(null);
  const plain = await statementsOf(null);
  expect(await statementsOf(newClaim())).toBe(plain + 3);
});

test('a response goes with the destruction of a person; that the mutation was carried out stays known', async () => {
  const claim = newClaim();
  await record(claim);
  const [rule] = akkoord.retentionRules;
  const destroyed = destroyPeople(
    database,
    rule!,
    addDays(today(), 3_650),
    'test',
  );
  const { value } = await destroyed.next();
  expect(value!.personen).toBeGreaterThan(0);
  await destroyed.return(undefined);
  expect((await record(claim)).errors).toEqual(carriedOut);
  expect(await promises()).toBe(1);
});

test('a response under a data key that is gone is not given again, and nothing is done twice', async () => {
  const claim = newClaim();
  await record(claim);
  const later = await serve({
    ...database,
    keys: dataKeys('TEST', newDataKey('later')),
    close: async () => {},
  });
  expect((await record(claim, { url: later.url })).errors).toEqual(carriedOut);
  await later.stop();
  expect(await promises()).toBe(1);
});

test('a response that is too long to keep is given once', async () => {
  const claim = newClaim();
  const query = `mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { ${Array.from({ length: 4_000 }, (_, index) => `a${index}: omschrijving`).join(' ')} } } }`;
  const variables = {
    input: {
      justitiabele,
      omschrijving: 'één keer',
      uiterlijkOp: addDays(today(), 30),
    },
  };
  const first = await send(running.url, query, variables, claim);
  expect(first.errors).toBeUndefined();
  const { errors } = await send(running.url, query, variables, claim);
  expect(errors).toEqual(carriedOut);
  expect(await promises()).toBe(1);
});
