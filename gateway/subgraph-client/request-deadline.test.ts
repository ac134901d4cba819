import { afterEach, expect, test } from '@jest/globals';
import { demoToken } from '../../shared/demo/token.js';
import {
  smallFederation,
  type GatewayResponse,
  type SmallFederation,
} from '../testing/small-federation.js';

let federation: SmallFederation;
afterEach(() => federation.stop());

/** With a breaker, a partner's deadline of a minute, and one of this long for the whole request. */
const start = async (requestDeadlineMs: number) => {
  federation = await smallFederation({}, { requestDeadlineMs }, {});
};

let made = 0;
/** No two are equal, so none are deduplicated. */
const query = () =>
  `query q${made++} { inrichtingen { code } gemeente(code: "0001") { naam } }`;
const timedOut = {
  message: 'No usable answer from dji.',
  path: ['inrichtingen'],
  extensions: {
    code: 'PARTNER_UNAVAILABLE',
    partner: 'dji',
    reason: 'TIMEOUT',
  },
};

async function metrics(): Promise<string> {
  const response = await fetch(`${federation.gateway.opsUrl}/metrics`);
  return response.text();
}

test('at the deadline of the request, what a partner did not give is missing, the rest is complete, and the breaker stays closed', async () => {
  await start(4_000);
  federation.partners.dji.handler = () => {};
  const all = await Promise.all(
    Array.from({ length: 6 }, () => federation.execute(query())),
  );
  for (const { status, body } of all)
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        errors: [timedOut],
        data: { inrichtingen: null, gemeente: { naam: 'Eendorp' } },
      },
    });
  federation.partners.dji.handler = null;
  const { body } = await federation.execute(query());
  expect(body.errors).toBeUndefined();
  const text = await metrics();
  expect(text).toContain('gateway_breaker_state{subgraph="dji"} 0\n');
  expect(text).toContain(
    'gateway_partner_fetches_total{partner="dji",outcome="REQUEST_DEADLINE"} 6\n',
  );
});

test('a fetch that would begin after the deadline is not sent', async () => {
  await start(4_000);
  const { akkoord, dji } = federation.partners;
  akkoord.handler = () => {};
  const { body } = await federation.execute(
    '{ justitiabele(id: "p1") { naam afspraken } }',
  );
  expect(body.errors).toContainEqual({
    ...timedOut,
    path: ['justitiabele', 'naam'],
  });
  expect(dji.requests).toEqual([]);
});

test('a mutation that the deadline cuts has an outcome that is not known, and is not sent again', async () => {
  await start(4_000);
  const { dji } = federation.partners;
  dji.handler = () => {};
  const { body } = await federation.execute(
    'mutation { overplaatsen(id: "d1") { titel } }',
  );
  expect(body.errors[0]).toMatchObject({
    message:
      'No usable answer from dji: whether it made the change is not known.',
    extensions: { reason: 'TIMEOUT' },
  });
  expect(dji.requests).toHaveLength(1);
});

test('a partner that stopped at the deadline is TIMEOUT too', async () => {
  await start(60_000);
  federation.partners.dji.overrideResponse = () => ({
    data: { inrichtingen: null },
    errors: [
      {
        message: 'x',
        path: ['inrichtingen'],
        extensions: { code: 'DEADLINE_EXCEEDED' },
      },
    ],
  });
  const { body } = await federation.execute(query());
  expect(body.errors).toEqual([timedOut]);
});

test('an operation whose deadline has passed before it begins is refused with 504, and nothing is sent to a partner', async () => {
  await start(0);
  const { status, body } = await federation.execute(query());
  expect({ status, code: body.errors[0].extensions.code }).toEqual({
    status: 504,
    code: 'DEADLINE_EXCEEDED',
  });
  expect(body.data).toBeUndefined();
  expect(federation.partners.dji.requests).toEqual([]);
});

test('a partner is sent the milliseconds that are left', async () => {
  await start(50_000);
  await federation.execute(query());
  const header = federation.partners.dji.requests[0]!.headers;
  const left = Number(header['request-timeout-ms']);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(50_000);
});

test('a request that the deadline may cut shares no subgraph request with another', async () => {
  await start(30_000);
  const { dji } = federation.partners;
  const replies: Promise<GatewayResponse>[] = [];
  const bothArrived = new Promise<void>((resolve) => {
    dji.overrideResponse = (response) => {
      if (dji.requests.length === 2) resolve();
      return bothArrived.then(() => response);
    };
  });
  const token = await demoToken('beheerder', federation.issuerKey);
  const body = JSON.stringify({ query: query() });
  for (let each = 0; each < 2; each++)
    replies.push(federation.post(body, { authorization: `Bearer ${token}` }));
  for (const reply of await Promise.all(replies))
    expect(reply.body.errors).toBeUndefined();
  expect(dji.requests).toHaveLength(2);
});
