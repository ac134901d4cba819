import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';
import { type StubPartner } from '../testing/stub-partner.js';

let federation: SmallFederation;
beforeEach(async () => {
  federation = await smallFederation();
});
afterEach(() => federation.stop());

type Handler = NonNullable<StubPartner['handler']>;
const status =
  (code: number, headers = {}): Handler =>
  (response) =>
    response.writeHead(code, headers).end();

let made = 0;
const query = () => `query q${made++} { inrichtingen { code } }`;
const received = () => federation.partners.dji.requests.length;

/** The first request gets this response, and the others that of the schema. */
function failFirst(handler: Handler): void {
  const { dji } = federation.partners;
  dji.handler = (response, request) => {
    dji.handler = null;
    return handler(response, request);
  };
}

test.each([502, 503, 504])(
  'a query that is answered with %d is sent once more',
  async (code) => {
    failFirst(status(code));
    const { body } = await federation.execute(query());
    expect(body.errors).toBeUndefined();
    expect(received()).toBe(2);
  },
);

test.each<[string, Handler]>([
  ['500', status(500)],
  ['429', status(429)],
  ['503 with Retry-After', status(503, { 'retry-after': '5' })],
  [
    'a body that is cut',
    (response) =>
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'content-length': '9',
        })
        .write('{', () => response.destroy()),
  ],
])('a query that is answered with %s is not', async (_title, handler) => {
  failFirst(handler);
  const { body } = await federation.execute(query());
  expect(body.data).toEqual({ inrichtingen: null });
  expect(received()).toBe(1);
});

test('a query is sent twice at most', async () => {
  federation.partners.dji.handler = status(503);
  const { body } = await federation.execute(query());
  expect(body.errors[0].extensions.reason).toBe('HTTP');
  expect(received()).toBe(2);
});

test('a mutation is sent once, and its error says that the outcome is not known (F31)', async () => {
  for (const handler of [status(503), status(502)]) {
    const before = received();
    federation.partners.dji.handler = handler;
    const { body } = await federation.execute(
      'mutation { overplaatsen(id: "d1") { titel } }',
    );
    expect(body.errors[0].message).toMatch(
      /whether it made the change is not known/,
    );
    expect(received()).toBe(before + 1);
  }
});

test('retries are a fifth of the requests at most, but for the first few (F30)', async () => {
  for (const partner of Object.values(federation.partners))
    partner.handler = status(503);
  for (let turn = 0; turn < 100; turn++) await federation.execute(query());
  expect(received()).toBeGreaterThan(100);
  expect(received()).toBeLessThanOrEqual(126);
});
