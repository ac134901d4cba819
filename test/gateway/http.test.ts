import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import { demoToken } from '../../shared/demo/token.js';
import { environment } from '../../gateway/config.js';
import {
  rawRequest,
  type RawRequest,
} from '../../gateway/testing/raw-request.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

const origin = 'https://portaal.example';
const query = '{ gemeente(code: "0001") { naam } }';
const expectedBody = { data: { gemeente: { naam: 'Eendorp' } } };
const json = { 'content-type': 'application/json' };
const bsn = '999900012';

let federation: SmallFederation;
let bearer: string;
const nodeEnv = environment['NODE_ENV'];
beforeAll(async () => {
  // Express logs unknown errors, except in tests.
  Object.assign(environment, { NODE_ENV: 'production' });
  federation = await smallFederation({}, { corsOrigins: [origin] });
  bearer = `Bearer ${await demoToken('coordinator-utrecht', federation.issuerKey)}`;
});
afterAll(async () => {
  Object.assign(environment, { NODE_ENV: nodeEnv });
  await federation.stop();
});
beforeEach(() => federation.reset());

const send = ({ headers, ...request }: RawRequest) =>
  rawRequest(federation.gateway.url, {
    body: JSON.stringify({ query }),
    ...request,
    headers: { authorization: bearer, ...json, ...headers },
  });
const subgraphRequests = () =>
  Object.values(federation.partners).flatMap(({ requests }) => requests);

/** A 4xx in JSON that repeats nothing of the request, and no subgraph request. */
async function refusal(request: RawRequest): Promise<number> {
  const { status, headers, text } = await send(request);
  expect(headers['content-type']).toMatch(/^application\/json/);
  const { errors, data } = JSON.parse(text);
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(data).toBeUndefined();
  expect(text).not.toMatch(/999900012|node_modules|\.js:|SyntaxError|position/);
  expect(subgraphRequests()).toEqual([]);
  return status;
}

test('a JSON request gets a response', async () => {
  const { status, text } = await send({});
  expect([status, JSON.parse(text)]).toEqual([200, expectedBody]);
});

describe('N30, N32: only POST executes', () => {
  const address = (text: string) =>
    `/graphql?query=${encodeURIComponent(text)}`;
  test.each([
    ['GET', address(query), {}],
    ['GET', address(query), { 'content-type': 'text/plain' }],
    [
      'GET',
      address(query),
      { 'apollo-require-preflight': '1', 'content-type': undefined },
    ],
    ['GET', address('mutation { overplaatsen(id: "d1") { id } }'), {}],
    [
      'GET',
      `${address('query A { __typename } mutation B { overplaatsen(id: "d1") { id } }')}&operationName=B`,
      {},
    ],
    [
      'GET',
      '/graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"x"}}',
      {},
    ],
    ['PUT', '/graphql', {}],
    ['PATCH', '/graphql', {}],
    ['DELETE', '/graphql', {}],
    ['TRACE', '/graphql', {}],
  ])('%s %s is a 405', async (method, path, headers) => {
    const body = method === 'TRACE' ? '' : JSON.stringify({ query });
    expect(await refusal({ method, path, headers, body })).toBe(405);
  });

  test('HEAD is a 405', async () => {
    const { status, headers } = await send({
      method: 'HEAD',
      path: address(query),
      body: '',
    });
    expect([status, headers.allow]).toEqual([405, 'POST']);
    expect(subgraphRequests()).toEqual([]);
  });

  test('the query string of a POST is not executed', async () => {
    const path = address(query);
    expect(await refusal({ path, body: '{}' })).toBe(400);
  });
});

describe('N31: only JSON is executed', () => {
  test.each([
    undefined,
    '',
    'text/plain',
    'text/json',
    'application/jsonx',
    'application/json2; charset=utf-8',
    'application/graphql',
    'application/json, text/plain',
    'text/plain; application/json',
    'text/plain;charset=application/json',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json; boundary=x',
  ])('%s is a 415', async (type) => {
    const headers: Record<string, string | undefined> = {
      'content-type': type,
    };
    expect(await refusal({ headers })).toBe(415);
  });

  test('a form with a query is rejected too', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({ query }).toString();
    expect(await refusal({ headers, body })).toBe(415);
  });

  test.each([
    'application/json;charset=utf-8',
    'APPLICATION/JSON ; charset="UTF-8"',
    'application/json; charset=utf8',
    'application/json;',
    'application/json; ; charset=UTF-8 ;',
  ])('%s is JSON', async (type) => {
    const { text } = await send({ headers: { 'content-type': type } });
    expect(JSON.parse(text)).toEqual(expectedBody);
  });

  test.each([
    'utf-16',
    'utf-16le',
    'utf-7',
    'utf-32',
    'iso-8859-1',
    'ibm500',
    'x'.repeat(2_000),
  ])('N57: the character set %s is a 415', async (charset) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    expect(await refusal({ headers })).toBe(415);
  });
});

describe('N33: an invalid request is rejected in JSON, and the gateway keeps running', () => {
  const deep = '['.repeat(100_000);
  test.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['broken JSON', `{"query": "{ bsn(${bsn}`],
    ['a text', `"${bsn}"`],
    ['a number', bsn],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['a list in a list', `[[{"query": "${bsn}"}]]`],
    [
      'a question that is no text',
      `{"query": {"kind": "Document", "x": "${bsn}"}}`,
    ],
    [
      'variables that are a list',
      `{"query": "{ __typename }", "variables": ["${bsn}"]}`,
    ],
    [
      'variables that are a text',
      `{"query": "{ __typename }", "variables": "{}"}`,
    ],
    [
      'an operation name that is a number',
      '{"query": "{ __typename }", "operationName": 1}',
    ],
    [
      'extensions that are a text',
      '{"query": "{ __typename }", "extensions": "x"}',
    ],
    ['deep JSON that never ends', deep],
    ['deep JSON', deep + ']'.repeat(100_000)],
    ['JSON in UTF-16', Buffer.from(JSON.stringify({ query }), 'utf16le')],
    ['JSON with a NUL', `{"query": "{ \u0000 }"}`],
    [
      'compressed bytes that do not say so',
      gzipSync(JSON.stringify({ query })),
    ],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x80, 0x00])],
  ])('%s', async (_title, body) => {
    expect(await refusal({ body })).toBe(400);
    expect(JSON.parse((await send({})).text)).toEqual(expectedBody);
  });

  test.each([
    ['a NUL in the question', '\\u0000'],
    ['half a character in the question', '\\ud800'],
  ])('%s', async (_title, character) => {
    expect(await refusal({ body: `{"query": "{ ${character} }"}` })).toBe(400);
  });

  test('a NUL in a variable matches nobody', async () => {
    const { text } = await send({
      body: JSON.stringify({
        query: 'query ($c: ID!) { gemeente(code: $c) { naam } }',
        variables: { c: '\u0000' },
      }),
    });
    expect(JSON.parse(text)).toEqual({ data: { gemeente: null } });
  });

  test.each([
    ['in a variable', { variables: { c: '\ud800' } }],
    ['the second half alone', { variables: { c: 'x\udc00' } }],
    ['both, the wrong way round', { variables: { c: '\udc00\ud800' } }],
    ['deep in a variable', { variables: { c: [{ d: ['x', '\ud800x'] }] } }],
    ['in a variable that no operation has', { variables: { d: '\ud800' } }],
    ['in the name of a variable', { variables: { 'c\ud800': 'x' } }],
    ['in a comment of the document', { query: `${query} # \ud800` }],
    ['in a text of the document', { query: '{ gemeente(code: "\ud800") }' }],
    ['in the name of the operation', { operationName: '\ud800' }],
    ['in extensions', { extensions: { x: '\ud800' } }],
  ])('half a character is refused: %s', async (_title, changes) => {
    const body = JSON.stringify({
      query: 'query ($c: ID!) { gemeente(code: $c) { naam } }',
      ...changes,
    });
    expect(await refusal({ body })).toBe(400);
    const { text } = await send({ body });
    expect(JSON.parse(text).errors[0].message).toBe(
      'This request holds half a character: a surrogate (U+D800 to U+DFFF) without its other half. Send whole characters.',
    );
  });

  test('a surrogate pair is one character', async () => {
    const { text } = await send({
      body: '{"query": "query ($c: ID!) { gemeente(code: $c) { naam } }", "variables": {"c": "\\ud83d\\ude00"}}',
    });
    expect(JSON.parse(text)).toEqual({ data: { gemeente: null } });
  });

  test.each([
    ['half a character', [0xed, 0xa0, 0x80]],
    ['a byte of Latin-1', [0xe9]],
    ['a NUL that is written too long', [0xc0, 0x80]],
  ])('a text that is no UTF-8 is refused: %s', async (_title, bytes) => {
    const body = Buffer.concat([
      Buffer.from(
        '{"query": "query ($c: ID!) { gemeente(code: $c) { naam } }", "variables": {"c": "',
      ),
      Buffer.from(bytes),
      Buffer.from('"}}'),
    ]);
    expect(await refusal({ body })).toBe(400);
    const { text } = await send({ body });
    expect(JSON.parse(text).errors[0].message).toBe(
      'The body is not in UTF-8.',
    );
  });

  test('a byte order mark is accepted', async () => {
    const { text } = await send({ body: `\ufeff${JSON.stringify({ query })}` });
    expect(JSON.parse(text)).toEqual(expectedBody);
  });

  test('of a duplicate key the last counts, for authorization and execution alike', async () => {
    const { text } = await send({
      body: `{"query": ${JSON.stringify(query)}, "query": "{ justitiabele(id: \\"p1\\") { bsn } }"}`,
      headers: {
        authorization: `Bearer ${await demoToken('justitiabele-a', federation.issuerKey)}`,
      },
    });
    expect(JSON.parse(text).data).toEqual({ justitiabele: { bsn: null } });
  });

  test('a malformed URL', async () => {
    expect(await refusal({ path: '/landing/%E0%A4%A/x' })).toBe(400);
  });
});

describe('N56: bodies are limited and not decompressed', () => {
  test('256 kB and no more', async () => {
    const of = (size: number) => JSON.stringify({ query }).padEnd(size);
    expect((await send({ body: of(256 * 1024) })).status).toBe(200);
    federation.reset();
    expect(await refusal({ body: of(256 * 1024 + 1) })).toBe(413);
    const chunked = { 'transfer-encoding': 'chunked' };
    expect(await refusal({ body: of(256 * 1024 + 1), headers: chunked })).toBe(
      413,
    );
  });

  test.each(['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip', 'identity', 'x'])(
    'a body that says it is compressed (%s) is a 415, whatever is in it',
    async (encoding) => {
      const body = gzipSync(' '.repeat(50_000_000));
      const headers = { 'content-encoding': encoding };
      expect(await refusal({ body, headers })).toBe(415);
    },
  );
});

test('N55: a slow client is disconnected, for headers and body alike', async () => {
  const hasty = await smallFederation({}, { arrivalMs: 1_000 });
  const { port } = new URL(hasty.gateway.url);
  const cutOff = (begin: string) =>
    new Promise<string>((resolve) => {
      let received = '';
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(begin),
      );
      const drip = setInterval(() => socket.write('x'), 100);
      socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
      socket.on('error', () => {});
      socket.on('close', () => {
        clearInterval(drip);
        resolve(received);
      });
    });
  const headers = 'POST /graphql HTTP/1.1\r\nhost: x\r\n';
  expect(await cutOff(`${headers}x-slow: `)).toMatch(/^HTTP\/1.1 408 /);
  expect(
    await cutOff(
      `${headers}content-type: application/json\r\ncontent-length: 100000\r\n\r\n{"query":"`,
    ),
  ).toMatch(/^HTTP\/1.1 408 /);
  await hasty.stop();
});

describe('cross-origin requests', () => {
  const preflight = (from: string) =>
    send({
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers':
          'authorization,content-type,doelbinding',
      },
      body: '',
    });

  test('of a listed origin are allowed', async () => {
    const before = await preflight(origin);
    expect(before.status).toBe(204);
    expect(before.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': expect.stringContaining('doelbinding'),
    });
    const { headers } = await send({ headers: { origin } });
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers.vary).toMatch(/origin/i);
  });

  const list = (value: unknown) => String(value).split(', ').sort();
  test('may send what client libraries send, and read what the gateway says of a request', async () => {
    const { headers } = await preflight(origin);
    expect(list(headers['access-control-allow-headers'])).toEqual([
      'apollographql-client-name',
      'apollographql-client-version',
      'authorization',
      'content-type',
      'doelbinding',
      'fsc-transaction-id',
      'graphql-client-name',
      'graphql-client-version',
      'graphql-cost',
      'idempotency-key',
      'noodtoegang',
      'traceparent',
      'tracestate',
      'waarneming',
      'x-request-id',
    ]);
    expect(list(headers['access-control-expose-headers'])).toEqual([
      'fsc-transaction-id',
      'graphql-cost',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'x-request-id',
    ]);
  });

  test('of a listed origin find no demo tokens outside a demonstration', async () => {
    for (const method of ['OPTIONS', 'POST']) {
      const { status, headers } = await send({
        method,
        path: '/demo/token?persona=casemanager-vught',
        headers: { origin },
      });
      expect(status).toBe(404);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test.each([
    'https://elders.example',
    'null',
    '*',
    'https://portaal.example.elders.example',
    'https://portaal.example:8443',
    'http://portaal.example',
    'HTTPS://PORTAAL.EXAMPLE',
    // Only in a demonstration.
    'http://localhost:5173',
    'http://127.0.0.1:5173',
    '',
  ])('%s: not, by their browsers', async (from) => {
    for (const { headers } of [
      await preflight(from),
      await send({ headers: { origin: from } }),
    ])
      expect(
        Object.keys(headers).filter((name) =>
          name.startsWith('access-control'),
        ),
      ).toEqual([]);
  });

  test('are never allowed with cookies', async () => {
    for (const { headers } of [
      await preflight(origin),
      await send({ headers: { origin } }),
    ])
      expect(headers['access-control-allow-credentials']).toBeUndefined();
  });
});

test.each([
  ['an answer', {}],
  ['a refusal', { method: 'GET', body: '' }],
  ['broken JSON', { body: '{' }],
  ['a bad token', { headers: { authorization: 'Bearer x' } }],
  ['nothing there', { path: '/admin' }],
  ['a preflight', { method: 'OPTIONS', body: '' }],
  ['the landing page', { method: 'GET', path: '/', body: '' }],
  ['a path of the read API that does not exist', { path: '/lezen/v1/niets' }],
  ['a media type that is not JSON', { headers: { 'content-type': 'x' } }],
])(
  'every response has its own request id, whatever the client sends: %s',
  async (_title, { headers, ...request }: RawRequest) => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const reply = await send({
          ...request,
          headers: { 'x-request-id': bsn, ...headers },
        });
        return reply.headers['x-request-id'];
      }),
    );
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4,12}){4}$/);
    expect(ids[0]).not.toBe(ids[1]);
  },
);

test.each([
  ['an answer', {}],
  ['a refusal', { method: 'GET', body: '' }],
  ['broken JSON', { body: '{' }],
  ['a bad token', { headers: { authorization: 'Bearer x' } }],
  ['nothing there', { path: '/admin' }],
  ['a preflight', { method: 'OPTIONS', body: '' }],
  ['the landing page', { method: 'GET', path: '/', body: '' }],
])(
  'N74: %s has the security headers, and does not reveal the server',
  async (_title, request: RawRequest) => {
    const { headers } = await send(request);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining(
        "frame-ancestors 'none'",
      ),
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': expect.stringMatching(/^no-(store|cache)$/),
    });
    for (const name of ['server', 'x-powered-by', 'etag', 'set-cookie'])
      expect(headers[name]).toBeUndefined();
  },
);

test('N74: a response has no extensions, whatever the request', async () => {
  const { text, headers } = await send({
    headers: {
      'apollo-query-plan-experimental': '1',
      'apollo-federation-include-trace': 'ftv1',
      'x-apollo-tracing': '1',
    },
    body: JSON.stringify({
      query,
      extensions: { tracing: true, queryPlan: true },
    }),
  });
  expect(JSON.parse(text)).toEqual(expectedBody);
  expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([
    'x-content-type-options',
    'x-frame-options',
    'x-request-id',
  ]);
});

test('Host and X-Forwarded headers change nothing, and are not returned', async () => {
  const spoof = 'elders.example';
  const { status, text, headers } = await send({
    headers: {
      host: spoof,
      'x-forwarded-host': spoof,
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-proto': 'https',
      'x-original-url': '/admin',
      'x-http-method-override': 'GET',
      forwarded: `host=${spoof}`,
    },
  });
  expect([status, JSON.parse(text)]).toEqual([200, expectedBody]);
  expect(JSON.stringify(headers)).not.toContain(spoof);
});

test.each([
  '/landing/../../package.json',
  '/landing/..%2f..%2fpackage.json',
  '/landing/%2e%2e/%2e%2e/package.json',
  '/landing/x/..%5c..%5cpackage.json',
  '/landing/x/landing.js%00.css',
  '/landing//etc/passwd',
  '/landing/x/__proto__',
  '/../package.json',
  '/package.json',
  '/.env',
  '/.data/demo/issuer-key.pem',
])('N76: %s is nothing', async (path) => {
  const { status, text } = await send({ method: 'GET', path, body: '' });
  expect(status).toBe(404);
  expect(JSON.parse(text).errors).toHaveLength(1);
});

test('an Accept that cannot be satisfied is a 406, before execution', async () => {
  const body = JSON.stringify({
    query: 'mutation { overplaatsen(id: "d1") { id } }',
  });
  expect(await refusal({ headers: { accept: 'text/html' }, body })).toBe(406);
});

test.each([
  ['application/json; charset=utf-8', 'application/json'],
  ['application/json;charset="UTF-8"; profile="x,y"', 'application/json'],
  [
    'application/graphql-response+json; charset=utf-8',
    'application/graphql-response+json',
  ],
  [
    'application/graphql-response+json;charset=utf-8;q=0.9, application/json;charset=utf-8;q=0.1',
    'application/graphql-response+json',
  ],
  ['text/html, */*;q=0.1', 'application/json'],
])('Accept: %s is answered as %s', async (accept, type) => {
  const { status, headers, text } = await send({ headers: { accept } });
  expect([status, headers['content-type'], JSON.parse(text)]).toEqual([
    200,
    `${type}; charset=utf-8`,
    expectedBody,
  ]);
});

test.each([
  [undefined, 400],
  ['application/json; charset=utf-8', 200],
  ['*/*', 400],
  ['application/graphql-response+json', 400],
  ['application/graphql-response+json, application/json;q=0.9', 400],
  ['application/json', 200],
  ['application/json, text/plain;q=0.5', 200],
])(
  'an operation that is not valid, with Accept: %s, is a %d',
  async (accept, status) => {
    const body = JSON.stringify({ query: '{ geen }' });
    const reply = await send({ headers: { accept }, body });
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.text).errors[0].extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  },
);

describe('N70, N71: there are no persisted queries', () => {
  const sha256Hash =
    'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  test.each([
    ['asked for by hash', { extensions }],
    ['brought with their hash', { extensions, query: '{__typename}' }],
    ['brought with another hash', { extensions, query: '{ __typename }' }],
  ])('%s', async (_title, body) => {
    for (let round = 0; round < 2; round++) {
      const { text } = await send({ body: JSON.stringify(body) });
      expect(JSON.parse(text)).toEqual({
        errors: [
          {
            message: 'PersistedQueryNotSupported',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      });
    }
  });
});

test.each([2, 10])('N66: a batch of %d is rejected', async (size) => {
  const body = JSON.stringify(Array(size).fill({ query }));
  expect(await refusal({ body })).toBe(400);
});

describe('N40: names of properties that JavaScript objects inherit', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
  ];
  const untouched = () => {
    expect(({} as any).vervuild).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  };

  test.each(names)('%s as an alias is an alias', async (name) => {
    const { text } = await send({
      body: JSON.stringify({
        query: `{ ${name}: gemeente(code: "0001") { ${name}: naam code } ander: gemeente(code: "0001") { naam } }`,
      }),
    });
    expect(text).toBe(
      `{"data":{"${name}":{"${name}":"Eendorp","code":"0001"},"ander":{"naam":"Eendorp"}}}\n`,
    );
    untouched();
  });

  test.each(names)('%s as a variable is a variable', async (name) => {
    const { text } = await send({
      body: `{"query": "query ($${name}: ID!) { gemeente(code: $${name}) { naam } }", "variables": {"${name}": "0001"}}`,
    });
    expect(JSON.parse(text)).toEqual(expectedBody);
    untouched();
  });

  test.each(names)(
    '%s as a key of the body, of variables and of extensions is nothing',
    async (name) => {
      const evil = `"${name}": {"vervuild": true, "query": "{ x }", "role": "beheerder"}`;
      const { text } = await send({
        body: `{${evil}, "query": ${JSON.stringify(query)}, "variables": {${evil}}, "extensions": {${evil}}}`,
      });
      expect(JSON.parse(text)).toEqual(expectedBody);
      untouched();
    },
  );

  test.each(names)(
    '%s as an operation name, a header or in the address is nothing',
    async (name) => {
      const { text } = await send({
        path: `/graphql?${name}[vervuild]=1&${name}=2`,
        headers: { [name]: 'x' },
        body: JSON.stringify({
          query: `query ${name} ${query}`,
          operationName: name,
        }),
      });
      expect(JSON.parse(text)).toEqual(expectedBody);
      untouched();
    },
  );

  test.each(names)(
    '%s in what a partner answers changes nothing',
    async (name) => {
      federation.partners.gemeente.overrideResponse = () =>
        JSON.parse(
          `{"data": {"gemeente": {"naam": "Eendorp", "${name}": {"vervuild": true}}, "${name}": {"vervuild": true}}, "${name}": {"vervuild": true}}`,
        );
      expect(JSON.parse((await send({})).text)).toEqual(expectedBody);
      untouched();
    },
  );
});
