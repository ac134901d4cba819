import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { graphError } from '../graphql/errors.js';
import { createLogger } from '../logger.js';
import type { Running } from '../service.js';
import { signedHeaders, testCaller } from '../testing/test-partner.js';
import { listenSubgraph } from './subgraph-server.js';

const bsn = '999990019';
const keys = generateKeyPairSync('ed25519');
const lines: Record<string, unknown>[] = [];
let running: Running;

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { personen: [Persoon!] }
  type Persoon @key(fields: "id") { id: ID! naam: String adres: String schuld: String geheim: String }
`);
const deadlock = () =>
  Object.assign(new Error(`Deadlock while inserting '${bsn}'`), {
    name: 'QueryFailedError',
    code: 'ER_LOCK_DEADLOCK',
  });
const schema = buildSubgraphSchema({
  typeDefs,
  resolvers: {
    Query: { personen: () => [{ id: 'a' }, { id: 'b' }] },
    Persoon: {
      __resolveReference: (reference: { id: string }) => reference,
      naam: () => {
        throw deadlock();
      },
      adres: () => {
        throw graphError('FORBIDDEN', `Not for ${bsn}.`);
      },
      schuld: () => {
        throw graphError('OVERLOADED', 'Try again later.');
      },
      geheim: () => {
        throw Object.assign(new Error('no'), { name: bsn, code: `E${bsn}` });
      },
    },
  },
});

beforeAll(async () => {
  running = await listenSubgraph(
    {
      name: 'test',
      schema,
      callerKey: keys.publicKey,
      context: (caller) => ({ caller }),
      logger: createLogger('test', 'info', {
        write: (line) =>
          void lines.push(JSON.parse(line) as Record<string, unknown>),
      }),
    },
    { host: '127.0.0.1', port: 0 },
  );
});
afterAll(() => running.stop());
beforeEach(() => void lines.splice(0));

const requestId = randomUUID();
const traceId = '0af7651916cd43dd8448eb211c80319c';
async function execute(query: string, variables: object = {}) {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(running.url, {
    method: 'POST',
    headers: {
      ...signedHeaders(
        testCaller({ requestId }),
        'test',
        keys.privateKey,
        body,
      ),
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
    },
    body,
  });
  return response.status;
}
const error = (more: object) =>
  expect.objectContaining({ requestId, traceId, ...more });

test('an internal error is logged with trace, request, path, field and the code of the driver, once for all items', async () => {
  await execute(`{ personen { x${bsn}: naam } }`);
  expect(lines).toEqual([
    error({
      level: 50,
      code: 'INTERNAL_SERVER_ERROR',
      reason: 'QueryFailedError ER_LOCK_DEADLOCK',
      field: 'Persoon.naam',
      path: 'personen.0.naam',
      count: 2,
    }),
  ]);
});

test('an entity is found by its type', async () => {
  await execute(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Persoon { naam } } }',
    { r: [{ __typename: 'Persoon', id: 'a' }] },
  );
  expect(lines).toEqual([
    error({ field: 'Persoon.naam', path: '_entities.0.naam', count: 1 }),
  ]);
});

test('the path of a field in a fragment has its own names, and no alias above it', async () => {
  await execute(
    `{ x${bsn}: personen { ...F } } fragment F on Persoon { naam }`,
  );
  expect(lines).toEqual([error({ path: '….0.naam', field: 'Persoon.naam' })]);
});

test('a refusal is no failure of the partner, and overload is a warning', async () => {
  await execute('{ personen { adres schuld } }');
  expect(lines).toEqual([
    error({ level: 30, code: 'FORBIDDEN', field: 'Persoon.adres' }),
    error({ level: 40, code: 'OVERLOADED', field: 'Persoon.schuld' }),
  ]);
});

test('a request that cannot be executed, and one without a signature, are logged with their trace', async () => {
  await execute('{ onbekend }');
  const unsigned = await fetch(running.url, {
    method: 'POST',
    headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
  });
  expect(unsigned.status).toBe(401);
  expect(lines).toEqual([
    error({
      level: 30,
      code: 'BAD_USER_INPUT',
      reason: 'GRAPHQL_VALIDATION_FAILED',
    }),
    expect.objectContaining({
      level: 40,
      code: 'UNAUTHENTICATED',
      status: 401,
      traceId,
    }),
  ]);
});

test('no line holds a value: not of a message, an alias, a name or a code', async () => {
  await execute(`{ x${bsn}: personen { y${bsn}: naam adres geheim } }`);
  await execute(`{ z${bsn}: onbekend(bsn: "${bsn}") }`);
  expect(lines.length).toBeGreaterThan(3);
  expect(JSON.stringify(lines)).not.toContain(bsn);
});
