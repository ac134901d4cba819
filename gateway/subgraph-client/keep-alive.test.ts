import type { Socket } from 'node:net';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';
import { sendJson } from '../testing/stub-partner.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

const query = '{ inrichtingen { code } }';
const data = { inrichtingen: [{ code: 'PI-1' }] };
const act = 'mutation { overplaatsen(id: "d1") { titel } }';
const acted = {
  overplaatsen: { titel: 'x', _beside_justitiabele: { id: 'p1' } },
};

type Close = (response: ServerResponse) => void;

/** Answers the first request of each connection, and closes it as the next one comes in. Resolves once some are kept. */
async function closing(close: Close): Promise<void> {
  const known = new WeakSet<Socket>();
  federation.partners.dji.handler = (response, { body }) => {
    const socket = response.socket!;
    if (known.has(socket)) return close(response);
    known.add(socket);
    sendJson(response, {
      data: body.query.includes('overplaatsen') ? acted : data,
    });
  };
  const { body } = await federation.execute(query);
  expect(body).toEqual({ data });
  expect(requestCount()).toBe(1);
}

const requestCount = () => federation.partners.dji.requests.length;

const unavailable = (reason: string) => [
  expect.objectContaining({
    extensions: { code: 'PARTNER_UNAVAILABLE', partner: 'dji', reason },
  }),
];

test.each<[string, Close]>([
  ['resets', (response) => response.socket!.resetAndDestroy()],
  ['closes', (response) => response.destroy()],
])(
  'a query whose kept-alive connection the partner %s is retried once, on a new connection (F06)',
  async (_title, close) => {
    await closing(close);
    expect((await federation.execute(query)).body).toEqual({ data });
    expect(requestCount()).toBe(3);
  },
);

test('also when all kept-alive connections are closed', async () => {
  // Retries have a budget, a share of the requests before. Up to twenty are needed here.
  federation.partners.dji.handler = (response) => sendJson(response, { data });
  for (let index = 0; index < 80; index += 1) await federation.execute(query);
  federation.reset();
  await closing((response) => response.destroy());
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      federation.execute(`query q${index} { inrichtingen { code } }`),
    ),
  );
  expect(all.map(({ body }) => body)).toEqual(all.map(() => ({ data })));
  const again = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      federation.execute(`query r${index} { inrichtingen { code } }`),
    ),
  );
  expect(again.map(({ body }) => body)).toEqual(all.map(() => ({ data })));
});

test('a mutation is never sent twice', async () => {
  await closing((response) => response.destroy());
  const { body } = await federation.execute(act);
  expect(body.data).toEqual({ overplaatsen: null });
  expect(body.errors).toEqual(unavailable('CONNECTION'));
  expect(requestCount()).toBe(2);
});

test.each<[string, string, Close]>([
  [
    'its headers',
    'MALFORMED',
    (response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': '99',
      });
      response.flushHeaders();
      setImmediate(() => response.destroy());
    },
  ],
  [
    'a part of its body',
    'MALFORMED',
    (response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': '99',
      });
      response.write('{"data":', () => response.destroy());
    },
  ],
  [
    'word that it is at work',
    'CONNECTION',
    (response) => {
      response.writeProcessing();
      setImmediate(() => response.destroy());
    },
  ],
])(
  'a query of which %s was received is not retried',
  async (_title, reason, close) => {
    await closing(close);
    const { body } = await federation.execute(query);
    expect(body.errors).toEqual(unavailable(reason));
    expect(requestCount()).toBe(2);
  },
);

test('when the partner closes the new connection too, the request has failed', async () => {
  federation.partners.dji.handler = (response) => response.destroy();
  const { body } = await federation.execute(query);
  expect(body.errors).toEqual(unavailable('CONNECTION'));
  expect(requestCount()).toBe(2);
});
