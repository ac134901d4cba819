import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { signCaller } from '../access/caller.js';
import { deadlineExceeded, graphError, retryAfter } from '../graphql/errors.js';
import { createLogger } from '../logger.js';
import type { Running } from '../service.js';
import { signedHeaders, testCaller } from '../testing/test-partner.js';
import { listenSubgraph } from './subgraph-server.js';

const keys = generateKeyPairSync('ed25519');
let running: Running;

const schema = buildSubgraphSchema({
  typeDefs: parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { echo(text: String!): String late: String full: String sure: String! }
  `),
  resolvers: {
    Query: {
      echo: (_source: unknown, { text }: { text: string }) => text,
      late: () => {
        throw deadlineExceeded();
      },
      full: () => {
        throw graphError('OVERLOADED', 'Later.', retryAfter(3));
      },
      sure: () => null,
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
      logger: createLogger('test', 'silent'),
    },
    { host: '127.0.0.1', port: 0 },
  );
});
afterAll(() => running.stop());

async function send(content: unknown, url = running.url) {
  const body = JSON.stringify(content);
  const response = await fetch(url, {
    method: 'POST',
    headers: signedHeaders(testCaller({}), 'test', keys.privateKey, body),
    body,
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    retryAfter: response.headers.get('retry-after'),
    body: await response.json(),
  };
}
const refused = (status: number, message?: string) => ({
  status,
  type: 'application/json; charset=utf-8',
  retryAfter: null,
  body: {
    errors: [
      {
        message: message ?? expect.any(String),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  },
});

const query = '{ __typename }';
test.each([
  ['a list', [{ query }]],
  ['nothing', {}],
  ['null', null],
  ['a string', 'x'],
  ['a query that is a number', { query: 1 }],
  ['an empty query', { query: '' }],
  ['variables in a string', { query, variables: '{}' }],
  ['variables in a list', { query, variables: [] }],
  ['variables that are 0', { query, variables: 0 }],
  ['extensions in a list', { query, extensions: [] }],
  ['a name that is a number', { query, operationName: 1 }],
])('a request of %s is refused', async (_title, content) => {
  expect(await send(content)).toEqual(refused(400));
});

test.each([
  ['does not parse', { query: '{' }],
  ['is not valid', { query: '{ nothing }' }],
  ['has only a fragment', { query: 'fragment F on Query { late }' }],
  [
    'has two operations and names none',
    { query: `query A ${query} query B ${query}` },
  ],
  [
    'has another operation than is named',
    { query: `query A ${query}`, operationName: 'B' },
  ],
  [
    'has a variable without its value',
    { query: 'query ($t: String!) { echo(text: $t) }' },
  ],
])('a document that %s is refused, each time', async (_title, content) => {
  for (const _turn of [1, 2])
    expect(await send(content)).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    });
});

test('a document that is known is executed with the variables and the operation of each request', async () => {
  const document =
    'query A($t: String!) { a: echo(text: $t) } query B($t: String!) { b: echo(text: $t) }';
  const data = async (operationName: string, t: string) =>
    (await send({ query: document, operationName, variables: { t } })).body;
  expect(await data('A', 'x')).toEqual({ data: { a: 'x' } });
  expect(await data('B', 'x')).toEqual({ data: { b: 'x' } });
  expect(await data('A', 'y')).toEqual({ data: { a: 'y' } });
});

test('an error sets the status and the headers of the response', async () => {
  expect(await send({ query: '{ late }' })).toMatchObject({
    status: 200,
    body: {
      data: { late: null },
      errors: [{ path: ['late'], extensions: { code: 'DEADLINE_EXCEEDED' } }],
    },
  });
  expect(await send({ query: '{ full }' })).toMatchObject({
    status: 503,
    retryAfter: '3',
    body: { errors: [{ message: 'Later.' }] },
  });
});

test('a null where there can be none is a failure with data null and status 200', async () => {
  expect(await send({ query: '{ sure }' })).toMatchObject({
    status: 200,
    body: {
      data: null,
      errors: [
        {
          message: 'Something went wrong at this partner.',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    },
  });
});

test('there is nothing but /graphql', async () => {
  const url = new URL('/other', running.url).href;
  expect(await send({ query }, url)).toEqual(
    refused(404, 'There is only /graphql.'),
  );
});

test('a body that stops before its end is not executed, and its connection is let go', async () => {
  const assertion = signCaller(testCaller({}), 'test', keys.privateKey, null);
  const leaving = new AbortController();
  const sent = fetch(running.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'caller-assertion': assertion,
    },
    body: new ReadableStream({
      start: (stream) => stream.enqueue(Buffer.from('{"query":"{ ')),
    }),
    duplex: 'half',
    signal: leaving.signal,
  });
  while (running.inFlight() === 0)
    await new Promise((resolve) => setTimeout(resolve, 5));
  leaving.abort();
  await expect(sent).rejects.toThrow();
  while (running.inFlight() > 0)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await send({ query })).status).toBe(200);
});

test.each([
  [
    'application/graphql-response+json, application/json;q=0.9',
    'application/graphql-response+json; charset=utf-8',
  ],
  ['application/json', 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
])(
  'a refusal to a client that accepts %s has a type by which it can tell whose status it is',
  async (accept, type) => {
    const body = JSON.stringify({ query: '{ unknown }' });
    const response = await fetch(running.url, {
      method: 'POST',
      headers: {
        ...signedHeaders(testCaller({}), 'test', keys.privateKey, body),
        accept,
      },
      body,
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe(type);
  },
);
