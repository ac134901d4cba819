import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { demoToken } from '../../shared/demo/token.js';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';
import { sendJson, type StubPartner } from '../testing/stub-partner.js';

const view = `query ($id: ID!) {
  persoon: justitiabele(id: $id) {
    id
    naam
    detenties { id inrichting { naam gemeente { naam } } }
    basisvoorwaarden
    afspraken
    reintegratie
  }
}`;
const whole = {
  id: 'p1',
  naam: 'naam van p1',
  detenties: [
    { id: 'd1', inrichting: { naam: 'PI Een', gemeente: { naam: 'Eendorp' } } },
  ],
  basisvoorwaarden: ['ONDERDAK'],
  afspraken: ['bellen'],
  reintegratie: '[[{"id":"d1","titel":"GEVANGENISSTRAF"}],["ONDERDAK"]]',
};

let federation: SmallFederation;
/** With a short deadline for one of the partners. */
let hasty: Record<'dji' | 'akkoord', SmallFederation>;
beforeAll(async () => {
  federation = await smallFederation();
  hasty = {
    dji: await smallFederation({ dji: 300 }),
    akkoord: await smallFederation({ akkoord: 300 }),
  };
});
const all = () => [federation, hasty.dji, hasty.akkoord];
afterAll(() => Promise.all(all().map((each) => each.stop())));
beforeEach(() => all().forEach((each) => each.reset()));

const suited = (reason: string, partner: 'dji' | 'akkoord') =>
  reason === 'TIMEOUT' ? hasty[partner] : federation;

type Fault = NonNullable<StubPartner['handler']>;
const bsn = '999900012';
const raw =
  (status: number, headers: Record<string, string>, body = ''): Fault =>
  (response) =>
    response.writeHead(status, headers).end(body);
const json = (body: string) =>
  raw(200, { 'content-type': 'application/json' }, body);

/** Whatever is no valid HTTP. */
const bytes =
  (...headers: string[]): Fault =>
  ({ socket }) =>
    socket!.end(
      ['HTTP/1.1 200 OK', 'content-type: application/json', ...headers]
        .join('\r\n')
        .concat('\r\n\r\n{}'),
    );

const faults: [string, string, Fault][] = [
  ['never responds', 'TIMEOUT', () => {}],
  [
    'sends its response a byte at a time',
    'TIMEOUT',
    (response) => {
      response.setHeader('content-type', 'application/json');
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
  ],
  [
    'sends two lengths of one response',
    'CONNECTION',
    bytes('content-length: 2', 'transfer-encoding: chunked'),
  ],
  [
    'sends a megabyte of headers',
    'MALFORMED',
    bytes(`x: ${'x'.repeat(1024 * 1024)}`),
  ],
  [
    'stops in the middle of its response',
    'TIMEOUT',
    (response) => {
      response.setHeader('content-type', 'application/json');
      response.write('{"data":');
    },
  ],
  ['closes the connection', 'CONNECTION', (response) => response.destroy()],
  [
    'closes the connection in the middle of its response',
    'MALFORMED',
    (response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': '5000',
      });
      response.write('{"data":', () => response.destroy());
    },
  ],
  [
    'answers 500 with a personal number',
    'HTTP',
    raw(500, { 'content-type': 'application/json' }, `{"bsn":"${bsn}"}`),
  ],
  ['answers 429', 'HTTP', raw(429, { 'retry-after': '1' })],
  ['does not accept the signature', 'AUTH', raw(401, {})],
  [
    'has a GraphQL error that it does not accept the signature',
    'AUTH',
    json('{"data":null,"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}'),
  ],
  [
    'answers HTML',
    'MALFORMED',
    raw(200, { 'content-type': 'text/html' }, `<b>${bsn}</b>`),
  ],
  [
    'responds compressed, which was not requested',
    'MALFORMED',
    raw(200, {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    }),
  ],
  ['answers broken JSON', 'MALFORMED', json(`{"data":{"bsn":"${bsn}"`)],
  ['answers {}', 'MALFORMED', json('{}')],
  ['answers null', 'MALFORMED', json('null')],
  ['answers a list', 'MALFORMED', json('[1,2]')],
  ['answers a string', 'MALFORMED', json('"x"')],
  ['answers no data', 'MALFORMED', json('{"data":null}')],
  [
    'answers no data and no error',
    'MALFORMED',
    json('{"data":null,"errors":[]}'),
  ],
  ['answers empty data', 'MALFORMED', json('{"data":{}}')],
  [
    'nests its response ever deeper',
    'MALFORMED',
    json(`{"data":${'['.repeat(8 * 1024 * 1024)}`),
  ],
  [
    'responds with millions of empty lists',
    'TOO_LARGE',
    json(`{"data":{"justitiabelen":[${'[],'.repeat(1_000_000)}[]]}}`),
  ],
  [
    'responds with more than the maximum, in one long string (N83)',
    'TOO_LARGE',
    (response) => {
      response.setHeader('content-type', 'application/json');
      response.on('error', () => {});
      response.end(`{"data":"${'x'.repeat(10 * 1024 * 1024)}"}`);
    },
  ],
];

test('when all partners respond, the response is complete', async () => {
  const { status, body } = await federation.execute(view, { id: 'p1' });
  expect({ status, body }).toEqual({
    status: 200,
    body: { data: { persoon: whole } },
  });
});

test.each(faults)(
  'a partner that %s is %s: its fields are null, those of the others are returned and computed',
  async (_title, reason, fault) => {
    const { partners, execute } = suited(reason, 'dji');
    partners.dji.handler = fault;
    const { status, body } = await execute(view, { id: 'p1' });
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: ['naam', 'detenties'].map((field) => ({
        message: 'No usable answer from dji.',
        path: ['persoon', field],
        extensions: { code: 'PARTNER_UNAVAILABLE', partner: 'dji', reason },
      })),
      data: {
        persoon: {
          ...whole,
          naam: null,
          detenties: null,
          reintegratie: '[null,["ONDERDAK"]]',
        },
      },
    });
  },
);

test.each(faults)(
  'when the partner of the root field %s (%s), the others resolve the entity by the id in the operation',
  async (_title, reason, fault) => {
    const { partners, execute } = suited(reason, 'akkoord');
    partners.akkoord.handler = fault;
    const { body } = await execute(view, { id: 'p1' });
    expect(body.data.persoon).toEqual({
      ...whole,
      afspraken: null,
      reintegratie: null,
    });
    expect(
      body.errors.map(({ path, extensions }: any) => [path, extensions]),
    ).toEqual(
      ['afspraken', 'reintegratie'].map((field) => [
        ['persoon', field],
        { code: 'PARTNER_UNAVAILABLE', partner: 'akkoord', reason },
      ]),
    );
  },
);

test('at the deadline the connection to a partner that never responds is closed', async () => {
  const { partners, execute } = hasty.dji;
  const closed = new Promise((resolve) => {
    partners.dji.handler = (response) => response.on('close', resolve);
  });
  const { body } = await execute('{ inrichtingen { naam } }');
  expect(body.errors[0].extensions.reason).toBe('TIMEOUT');
  await closed;
});

test('a partner that does not listen is CONNECTION', async () => {
  const { partners, execute, stop } = await smallFederation();
  await partners.dji.stop();
  const { body } = await execute(view, { id: 'p1' });
  await stop();
  expect(body.data.persoon).toEqual({
    ...whole,
    naam: null,
    detenties: null,
    reintegratie: '[null,["ONDERDAK"]]',
  });
  expect(body.errors[0]).toEqual({
    message: 'No usable answer from dji.',
    path: ['persoon', 'naam'],
    extensions: {
      code: 'PARTNER_UNAVAILABLE',
      partner: 'dji',
      reason: 'CONNECTION',
    },
  });
});

test('a redirect is not followed', async () => {
  let followed = 0;
  const elsewhere = createServer((_request, response) => {
    followed += 1;
    sendJson(response, { data: null });
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, resolve));
  const { port } = elsewhere.address() as AddressInfo;
  federation.partners.gemeente.handler = raw(307, {
    location: `http://127.0.0.1:${port}/`,
  });
  const { body } = await federation.execute(
    '{ gemeente(code: "0001") { naam } }',
  );
  elsewhere.close();
  expect(body.errors[0].extensions.reason).toBe('REDIRECT');
  expect(body.errors[0].path).toEqual(['gemeente']);
  expect(followed).toBe(0);
});

test('each null that a failed fetch made below a list has an error with its own path', async () => {
  federation.partners.gemeente.handler = raw(500, {});
  const { body } = await federation.execute(
    '{ justitiabelen { id basisvoorwaarden reintegratie detenties { inrichting { gemeente { naam } } } } }',
  );
  expect(body.errors.map(({ path }: any) => path)).toEqual([
    ['justitiabelen', 0, 'basisvoorwaarden'],
    ['justitiabelen', 0, 'detenties', 0, 'inrichting', 'gemeente', 'naam'],
    ['justitiabelen', 1, 'basisvoorwaarden'],
    ['justitiabelen', 1, 'detenties', 0, 'inrichting', 'gemeente', 'naam'],
    ['justitiabelen', 2, 'basisvoorwaarden'],
  ]);
  expect(federation.partners.gemeente.requests).toHaveLength(2);
  expect(
    body.data.justitiabelen.map(({ reintegratie }: any) => reintegratie),
  ).toEqual([
    '[[{"id":"d1","titel":"GEVANGENISSTRAF"}],null]',
    '[[{"id":"d2","titel":"HECHTENIS"}],null]',
    '[null,null]',
  ]);
  expect(body.data.justitiabelen[0].detenties).toEqual([
    { inrichting: { gemeente: null } },
  ]);
});

test('an entity that a partner does not have is no error, and fields that are computed from the others remain', async () => {
  const { body } = await federation.execute(view, { id: 'onbekend' });
  expect(body).toEqual({
    data: {
      persoon: {
        id: 'onbekend',
        naam: null,
        detenties: null,
        basisvoorwaarden: null,
        afspraken: ['bellen'],
        reintegratie: '[null,null]',
      },
    },
  });
});

test('a root field that resolves to null is null: no other partner is queried', async () => {
  federation.partners.akkoord.overrideResponse = () => ({
    data: { persoon: null },
  });
  const { body } = await federation.execute(view, { id: 'p1' });
  expect(body).toEqual({ data: { persoon: null } });
  expect(federation.partners.dji.requests).toEqual([]);
});

test('a root field that is null with an error is resolved by the other partners', async () => {
  federation.partners.akkoord.overrideResponse = ({ data }) =>
    data._entities
      ? null
      : {
          data: { persoon: null },
          errors: [{ message: `SELECT ${bsn}`, path: ['persoon'] }],
        };
  const { body } = await federation.execute(view, { id: 'p1' });
  expect(body.data.persoon).toEqual({ ...whole, afspraken: null });
  expect(body.errors).toEqual([
    {
      message: 'Something went wrong at akkoord.',
      path: ['persoon', 'afspraken'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', partner: 'akkoord' },
    },
  ]);
});

test('each of several root fields falls back to its own id, by a literal or a variable', async () => {
  federation.partners.akkoord.handler = raw(500, {});
  const { body } = await federation.execute(
    'query ($id: ID!) { a: justitiabele(id: "p2") { sleutel: id naam } b: justitiabele(id: $id) { naam } }',
    { id: 'p1' },
  );
  expect(body.data).toEqual({
    a: { sleutel: 'p2', naam: 'naam van p2' },
    b: { naam: 'naam van p1' },
  });
  expect(body.errors).toHaveLength(1);
});

test('without akkoord a justitiabele still resolves to themselves, another caller to nobody', async () => {
  federation.partners.akkoord.handler = raw(500, {});
  const query = '{ mijnReintegratie { id } }';
  const himself = await federation.execute(query, {}, 'justitiabele-a');
  expect(himself.body.data.mijnReintegratie.id).toMatch(/^[0-9a-f-]{36}$/);
  const other = await federation.execute(query);
  expect(other.body.data.mijnReintegratie).toBeNull();
});

test('a partner that is down leaves other root fields unaffected', async () => {
  federation.partners.dji.handler = raw(500, {});
  const { body } = await federation.execute(
    '{ inrichtingen { naam } gemeente(code: "0001") { naam } }',
  );
  expect(body.data).toEqual({
    inrichtingen: null,
    gemeente: { naam: 'Eendorp' },
  });
});

test('a failed mutation has an error that its outcome is not known', async () => {
  const { partners, execute } = hasty.dji;
  partners.dji.handler = () => {};
  const { body } = await execute('mutation { overplaatsen(id: "d1") { id } }');
  expect(body.data).toEqual({ overplaatsen: null });
  expect(body.errors[0].message).toMatch(
    /whether it made the change is not known/,
  );
  expect(partners.dji.requests).toHaveLength(1);
});

test('when the client disconnects, the in-flight subgraph request is aborted', async () => {
  const calledOff = new Promise<void>((resolve) => {
    federation.partners.dji.handler = (response) => {
      response.on('close', resolve);
      leave.abort();
    };
  });
  const leave = new AbortController();
  const token = await demoToken('beheerder', federation.issuerKey);
  const left = fetch(federation.gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: '{ inrichtingen { naam } }' }),
    signal: leave.signal,
  });
  await expect(left).rejects.toThrow();
  await calledOff;
  const response = await fetch(`${federation.gateway.opsUrl}/metrics`);
  const metrics = await response.text();
  expect(metrics).toContain(
    'gateway_partner_fetches_total{partner="dji",outcome="CLIENT_GONE"} 1',
  );
  expect(metrics).toContain(
    'http_client_request_duration_seconds_count{subgraph="dji",http_request_method="POST",error_type="CLIENT_GONE"} 1',
  );
});
