import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { rawRequest } from '../../gateway/testing/raw-request.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import { VerwerkingEntity } from '../../shared/audit/audit-tables.js';
import { demoToken } from '../../shared/demo/token.js';

let federation: SmallFederation;
let bearer: string;
beforeAll(async () => {
  federation = await smallFederation();
  bearer = `Bearer ${await demoToken('coordinator-utrecht', federation.issuerKey)}`;
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

interface Sent {
  body: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** What a client sees of a response: not its own id, nor the time. */
async function seen({ body, headers }: Sent, { gateway } = federation) {
  const response = await rawRequest(gateway.url, {
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      authorization: bearer,
      ...headers,
    },
  });
  const { date, 'x-request-id': id, ...others } = response.headers;
  expect([date, id]).toEqual([expect.any(String), expect.any(String)]);
  return { ...response, headers: others };
}

const requests = () =>
  Object.values(federation.partners).flatMap((each) => each.requests).length;

let turn = 0;
/** A text that no server knows yet. */
const fresh = (query: string) => `${query} # ${(turn += 1)}`;

const person = 'query Persoon($id: ID! = "p1") { justitiabele(id: $id) { naam afspraken } }'; // prettier-ignore
const two = 'query A { inrichtingen { naam } } query B { inrichtingen { code } }'; // prettier-ignore

test.each<[string, Sent]>([
  ['of a query', { body: { query: person } }],
  ['without data of a person', { body: { query: '{ __typename }' } }],
  [
    'with variables',
    { body: { query: person, variables: { id: 'p2' }, extensions: {} } },
  ],
  [
    'with null for all that is optional',
    {
      body: {
        query: person,
        variables: null,
        extensions: null,
        operationName: null,
      },
    },
  ],
  ['of one of two operations', { body: { query: two, operationName: 'B' } }],
  ['without the name of one', { body: { query: two } }],
  ['with an unknown name', { body: { query: two, operationName: 'C' } }],
  ['with a name in another form', { body: { query: two, operationName: 7 } }],
  [
    'with a variable of another type',
    { body: { query: person, variables: { id: { a: 1 } } } },
  ],
  ['with variables in a list', { body: { query: person, variables: [1] } }],
  [
    'with a field that the caller may not see',
    { body: { query: '{ justitiabele(id: "p1") { naam risico } }' } },
  ],
  [
    'with such a field of one of two people',
    {
      body: {
        query:
          '{ a: justitiabele(id: "p1") { naam } b: justitiabele(id: "p2") { naam risico } }',
      },
    },
  ],
  [
    'with a persisted query',
    {
      body: {
        query: person,
        extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } },
      },
    },
  ],
  [
    'of a mutation',
    { body: { query: 'mutation { overplaatsen(id: "d1") { id } }' } },
  ],
  [
    'in the media type of GraphQL',
    {
      body: { query: person },
      headers: { accept: 'application/graphql-response+json' },
    },
  ],
  [
    'of an invalid request in the media type of GraphQL',
    {
      body: { query: person, variables: { id: { a: 1 } } },
      headers: { accept: 'application/graphql-response+json' },
    },
  ],
  [
    'with its cost',
    { body: { query: person }, headers: { 'graphql-cost': 'report' } },
  ],
  [
    'that is compressed',
    {
      body: {
        query: `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: inrichtingen { code naam }`).join(' ')} }`,
      },
      headers: { 'accept-encoding': 'gzip' },
    },
  ],
])(
  'the second response %s is the first, and costs as many subgraph requests',
  async (_title, { body, headers }) => {
    const sent = {
      body: { ...body, query: fresh(body['query'] as string) },
      ...(headers && { headers }),
    };
    const first = await seen(sent);
    const before = requests();
    expect(await seen(sent)).toEqual(first);
    expect(requests()).toBe(2 * before);
  },
);

test('the second response is the first when a partner fails', async () => {
  federation.partners.dji.handler = (response) => {
    response.writeHead(503).end();
  };
  const sent = { body: { query: fresh(person) } };
  const first = await seen(sent);
  expect(JSON.parse(first.text).errors).toHaveLength(1);
  expect(await seen(sent)).toEqual(first);
});

test('the second response is the first when the deadline passed before execution', async () => {
  const late = await smallFederation({}, { requestDeadlineMs: -1 });
  const token = await demoToken('coordinator-utrecht', late.issuerKey);
  const sent = {
    body: { query: fresh(person) },
    headers: { authorization: `Bearer ${token}` },
  };
  const first = await seen(sent, late);
  expect(first.text).toContain('errors');
  expect(await seen(sent, late)).toEqual(first);
  await late.stop();
});

test('each response is in the audit log, and each mutation once', async () => {
  const entries = () =>
    federation.database.read((manager) => manager.count(VerwerkingEntity));
  for (const query of [person, 'mutation { overplaatsen(id: "d1") { id } }']) {
    const sent = { body: { query: fresh(query) } };
    const counts = [await entries()];
    for (const _ of [1, 2, 3]) {
      await seen(sent);
      counts.push(await entries());
    }
    const [none, one, two, three] = counts as [number, number, number, number];
    expect(one).toBeGreaterThan(none);
    expect([two - one, three - two]).toEqual([one - none, one - none]);
  }
});

test('a duration is counted for each request, by the operation and its outcome', async () => {
  const counted = async () => {
    const metrics = await fetch(`${federation.gateway.opsUrl}/metrics`);
    const [, count] =
      /gateway_requests_total\{outcome="ok"\} (\d+)/.exec(
        await metrics.text(),
      ) ?? [];
    return Number(count);
  };
  const sent = { body: { query: fresh(person) } };
  const before = await counted();
  for (const _ of [1, 2, 3]) await seen(sent);
  expect(await counted()).toBe(before + 3);
});
