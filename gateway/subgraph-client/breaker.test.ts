import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { demoToken } from '../../shared/demo/token.js';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';
import { type StubPartner } from '../testing/stub-partner.js';

let federation: SmallFederation;
beforeEach(async () => {
  federation = await smallFederation({ dji: 400 }, {}, {});
});
afterEach(() => federation.stop());

type Handler = NonNullable<StubPartner['handler']>;
const status =
  (code: number, headers = {}): Handler =>
  (response) =>
    response.writeHead(code, headers).end();
const hang: Handler = () => {};
const forbidden: Handler = (response) => {
  response.setHeader('content-type', 'application/json');
  response.end(
    '{"data":null,"errors":[{"message":"x","extensions":{"code":"FORBIDDEN"}}]}',
  );
};

let made = 0;
/** No two are equal, so none are deduplicated. */
const query = () => `query q${made++} { inrichtingen { code } }`;
const reasonOf = async (text = query()): Promise<string | undefined> =>
  (await federation.execute(text)).body.errors?.[0].extensions.reason;
const received = () => federation.partners.dji.requests.length;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function openWith(handler: Handler): Promise<void> {
  federation.partners.dji.handler = handler;
  for (let turn = 0; turn < 5; turn++)
    expect(await reasonOf()).not.toBe('BREAKER_OPEN');
  expect(await reasonOf()).toBe('BREAKER_OPEN');
}

async function metric(line: string): Promise<boolean> {
  const response = await fetch(`${federation.gateway.opsUrl}/metrics`);
  return (await response.text()).includes(`${line}\n`);
}

test.each<[string, Handler]>([
  ['hangs (F02)', hang],
  ['answers 500', status(500)],
  [
    'closes the connection in its response',
    (response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': '99',
      });
      response.write('{"data":', () => response.destroy());
    },
  ],
])(
  'after five requests to a partner that %s nothing is sent to it; another partner is not concerned',
  async (_title, handler) => {
    await openWith(handler);
    const before = received();
    const { body } = await federation.execute(
      `query q${made++} { inrichtingen { code } gemeente(code: "0001") { naam } }`,
    );
    expect(body).toEqual({
      errors: [
        {
          message: 'No usable answer from dji.',
          path: ['inrichtingen'],
          extensions: {
            code: 'PARTNER_UNAVAILABLE',
            partner: 'dji',
            reason: 'BREAKER_OPEN',
          },
        },
      ],
      data: { inrichtingen: null, gemeente: { naam: 'Eendorp' } },
    });
    expect(received()).toBe(before);
    expect(await metric('gateway_breaker_state{subgraph="dji"} 2')).toBe(true);
    expect(await metric('gateway_breaker_state{subgraph="akkoord"} 0')).toBe(
      true,
    );
  },
);

test('a mutation that an open breaker refuses was not sent, and its error says so', async () => {
  await openWith(status(500));
  const before = received();
  const { body } = await federation.execute(
    'mutation { overplaatsen(id: "d1") { titel } }',
  );
  expect(body.errors[0]).toMatchObject({
    message:
      'No usable answer from dji: the change was not sent to it. Send it again later.',
    extensions: { reason: 'BREAKER_OPEN' },
  });
  expect(received()).toBe(before);
});

test('one request at a time tries whether the partner is back, and opens or closes the breaker for all (F29)', async () => {
  await openWith(status(500));
  federation.partners.dji.handler = hang;
  await pause(1_200);
  const before = received();
  const together = await Promise.all([1, 2, 3, 4, 5].map(() => reasonOf()));
  expect(together.sort()).toEqual([
    ...new Array<string>(4).fill('BREAKER_OPEN'),
    'TIMEOUT',
  ]);
  expect(received()).toBe(before + 1);
  expect(await reasonOf()).toBe('BREAKER_OPEN');
  federation.partners.dji.handler = null;
  while ((await reasonOf()) === 'BREAKER_OPEN') await pause(100);
  expect(await Promise.all([1, 2, 3].map(() => reasonOf()))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  for (const [state, count] of [
    ['open', 2],
    ['half_open', 2],
    ['closed', 1],
  ] as const)
    expect(
      await metric(
        `gateway_breaker_transitions_total{subgraph="dji",state="${state}"} ${count}`,
      ),
    ).toBe(true);
});

test('it opens when half of the requests fail, though never five in a row', async () => {
  let turn = 0;
  const { dji } = federation.partners;
  dji.handler = (response, request) =>
    turn++ % 2 === 0
      ? status(500)(response, request)
      : forbidden(response, request);
  const reasons: (string | undefined)[] = [];
  while (!reasons.includes('BREAKER_OPEN') && reasons.length < 100)
    reasons.push(await reasonOf());
  expect(reasons.at(-1)).toBe('BREAKER_OPEN');
  expect(reasons.length).toBeGreaterThan(9);
});

test.each<[string, Handler]>([
  ['answers 429 (F10)', status(429, { 'retry-after': '1' })],
  ['answers 503 with Retry-After', status(503, { 'retry-after': '1' })],
  ['answers 404', status(404)],
  ['does not accept the signature (F09)', status(401)],
  ['refuses', forbidden],
])('a partner that %s is at work: it stays closed', async (_title, handler) => {
  federation.partners.dji.handler = handler;
  for (let turn = 0; turn < 12; turn++)
    expect(await reasonOf()).not.toBe('BREAKER_OPEN');
  expect(received()).toBe(12);
});

/** Sends a query, and disconnects when the partner has received it. */
async function disconnect(): Promise<void> {
  const leave = new AbortController();
  const closed = new Promise<void>((resolve) => {
    federation.partners.dji.handler = (response) => {
      response.on('close', resolve);
      leave.abort();
    };
  });
  const token = await demoToken('beheerder', federation.issuerKey);
  const response = fetch(federation.gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: query() }),
    signal: leave.signal,
  });
  await expect(response).rejects.toThrow();
  await closed;
}

test('clients that disconnect open no breaker (F43), and do not close an open one', async () => {
  for (let turn = 0; turn < 12; turn++) await disconnect();
  expect(received()).toBe(12);
  await openWith(status(500));
  await pause(1_200);
  await disconnect();
  expect(await reasonOf()).toBe('BREAKER_OPEN');
});

test('a reload of the supergraph keeps an open breaker open', async () => {
  await openWith(status(500));
  await federation.gateway.reload(federation.supergraph);
  expect(await reasonOf()).toBe('BREAKER_OPEN');
});
