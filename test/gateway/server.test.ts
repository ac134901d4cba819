import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { verifyCaller } from '../../shared/access/caller.js';
import { demoToken } from '../../shared/demo/token.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

const hello = '{ gemeente(code: "0001") { naam } }';
const only = (code: string) => ({
  errors: [{ message: expect.any(String), extensions: { code } }],
});

test('a partner gets the caller in a signed assertion with itself as audience', async () => {
  await federation.execute(hello, {}, 'coordinator-utrecht');
  const assertion = String(
    federation.partners.gemeente.requests[0]!.headers['caller-assertion'],
  );
  const { callerKey } = federation;
  const { caller } = verifyCaller(assertion, 'gemeente', callerKey);
  expect(caller).toMatchObject({
    subject: 'demo:coordinator-utrecht',
    role: 'coordinator-nazorg',
    organisation: '0344',
    scopes: expect.arrayContaining(['dienstverlening:lezen']),
  });
  expect(() => verifyCaller(assertion, 'dji', callerKey)).toThrow();
});

test("N85: none of the client's headers reach a partner, a forged assertion neither", async () => {
  const token = await demoToken('beheerder', federation.issuerKey);
  await federation.post(JSON.stringify({ query: hello }), {
    authorization: `Bearer ${token}`,
    cookie: 'sessie=1',
    'caller-assertion': 'vervalst',
    'x-forwarded-for': '10.0.0.1',
    'user-agent': 'klant',
  });
  const { headers } = federation.partners.gemeente.requests[0]!;
  expect(Object.keys(headers).sort()).toEqual([
    'accept',
    'caller-assertion',
    'connection',
    'content-length',
    'content-type',
    'host',
    'request-timeout-ms',
    'traceparent',
  ]);
  expect(headers['caller-assertion']).not.toBe('vervalst');
});

test('an invalid token is a 401 in JSON, and no subgraph request is sent', async () => {
  const { status, headers, body } = await federation.post(
    JSON.stringify({ query: hello }),
    { authorization: 'Bearer abc' },
  );
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(body).toEqual(only('UNAUTHENTICATED'));
  expect(federation.partners.gemeente.requests).toEqual([]);
});

test.each([
  ['is broken JSON', 400, '{"query": "{ bsn 999900012'],
  ['is too large', 413, JSON.stringify({ query: `#${'x'.repeat(262_144)}` })],
  ['is a batch', 400, JSON.stringify([{ query: hello }])],
  ['has no query', 400, '{}'],
  ['does not fit the graph', 400, JSON.stringify({ query: '{ gemeenten }' })],
  ['is no GraphQL', 400, JSON.stringify({ query: '{ "999900012" }' })],
  [
    'has more than 2000 tokens',
    400,
    JSON.stringify({ query: `{ ${'a '.repeat(2_000)} }` }),
  ],
  [
    'quotes a wrong value',
    400,
    JSON.stringify({
      query: 'query ($c: ID!) { gemeente(code: $c) { naam } }',
      variables: { c: { bsn: '999900012' } },
    }),
  ],
])(
  'a request that %s is rejected in JSON without repeating it',
  async (_title, status, text) => {
    const token = await demoToken('beheerder', federation.issuerKey);
    const reply = await federation.post(text, {
      authorization: `Bearer ${token}`,
    });
    expect(reply.status).toBe(status);
    const [{ message, extensions }] = reply.body.errors;
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(message).not.toMatch(/999900012|at .*\.js|node_modules/);
  },
);

test('another path is a 404 in JSON, and does not reveal the server', async () => {
  const { origin } = new URL(federation.gateway.url);
  const response = await fetch(`${origin}/admin`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual(only('BAD_USER_INPUT'));
  expect(response.headers.get('x-powered-by')).toBeNull();
});

test('no header exposes the query plan', async () => {
  const token = await demoToken('beheerder', federation.issuerKey);
  const { body } = await federation.post(JSON.stringify({ query: hello }), {
    authorization: `Bearer ${token}`,
    'apollo-query-plan-experimental': '1',
  });
  expect(body).toEqual({ data: { gemeente: { naam: 'Eendorp' } } });
});

test.each([undefined, 'Derde'])(
  'a missing operation (%s) is a client error',
  async (operationName) => {
    const { status, body } = await federation.post(
      JSON.stringify({
        query: `query Eerste ${hello} query Tweede ${hello}`,
        operationName,
      }),
    );
    expect(status).toBe(400);
    expect(body).toEqual(only('BAD_USER_INPUT'));
    expect(federation.partners.gemeente.requests).toEqual([]);
  },
);

test('health and metrics are on a separate port, and contain no personal data', async () => {
  const ops = (path: string) => fetch(`${federation.gateway.opsUrl}${path}`);
  expect((await ops('/health/live')).status).toBe(200);
  expect((await ops('/health/ready')).status).toBe(200);
  expect((await ops('/other')).status).toBe(404);
  await federation.execute('query Geheim { justitiabele(id: "p1") { id } }');
  const metrics = await (await ops('/metrics')).text();
  expect(metrics).toMatch(
    /^gateway_partner_fetches_total\{partner="akkoord",outcome="ok"\} \d+$/m,
  );
  expect(metrics).toMatch(/^gateway_requests_total\{outcome="ok"\} \d+$/m);
  expect(metrics).toMatch(
    /^http_client_request_duration_seconds_count\{subgraph="akkoord",http_request_method="POST"\} \d+$/m,
  );
  // Names, descriptions and labels: a value, of bytes or seconds, may have any digits.
  expect(metrics.replace(/^([^#].*) \S+$/gm, '$1')).not.toMatch(
    /p1|Geheim|demo:|127/,
  );
});

const metricsOf = async ({ gateway: { opsUrl } }: SmallFederation) =>
  (await fetch(`${opsUrl}/metrics`)).text();

test('metrics count every response by its status and its error codes, and a removed field is no partial response', async () => {
  const own = await smallFederation();
  await own.execute('{ justitiabele(id: "p1") { id risico } }');
  await own.execute('query EenPersoon { justitiabele(id: "p1") { id } }');
  await own.post(JSON.stringify({ query: hello }), {
    authorization: 'Bearer x',
  });
  await fetch(own.gateway.url, { method: 'DELETE' });
  const metrics = await metricsOf(own);
  await own.stop();
  for (const line of [
    'gateway_requests_total{outcome="ok"} 2',
    'graphql_server_errors_total{code="UNAUTHORIZED_FIELD_OR_TYPE"} 1',
    'graphql_server_errors_total{code="UNAUTHENTICATED"} 1',
    'http_server_request_duration_seconds_count{http_request_method="POST",http_response_status_code="200"} 2',
    'http_server_request_duration_seconds_count{http_request_method="POST",http_response_status_code="401"} 1',
    'http_server_request_duration_seconds_count{http_request_method="_OTHER",http_response_status_code="405"} 1',
    'gateway_plan_cache_lookups_total{result="miss"} 2',
  ])
    expect(metrics.split('\n')).toContain(line);
  expect(metrics).toMatch(
    /^audit_write_duration_seconds_count\{outcome="ok"\} \d+$/m,
  );
  // Only names that are known in advance are labels.
  expect(metrics).toContain('operation="other"');
  expect(metrics).not.toContain('EenPersoon');
});

test('a running request is finished before the gateway stops', async () => {
  const own = await smallFederation();
  const arrived = new Promise<void>((resolve) => {
    own.partners.gemeente.overrideResponse = (response) => {
      resolve();
      return response;
    };
  });
  const reply = own.execute(hello);
  await arrived;
  await own.stop();
  expect((await reply).body).toEqual({
    data: { gemeente: { naam: 'Eendorp' } },
  });
});
