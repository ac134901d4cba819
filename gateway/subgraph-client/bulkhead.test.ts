import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';
import { sendJson } from '../testing/stub-partner.js';

let federation: SmallFederation;
/** Responses that dji has not sent. */
let held: ServerResponse[];
beforeEach(async () => {
  federation = await smallFederation({}, {}, { concurrency: 2 });
  held = [];
  federation.partners.dji.handler = (response) => held.push(response);
});
afterEach(async () => {
  release();
  await federation.stop();
});

let made = 0;
const query = () => `query q${made++} { inrichtingen { code } }`;
const outcomeOf = async (text = query()): Promise<string> => {
  const { body } = await federation.execute(text);
  return body.errors?.[0].extensions.reason ?? 'ok';
};
const release = () => {
  federation.partners.dji.handler = null;
  for (const response of held.splice(0))
    sendJson(response, { data: { inrichtingen: [] } });
};
async function metric(line: string): Promise<boolean> {
  const response = await fetch(`${federation.gateway.opsUrl}/metrics`);
  return (await response.text()).includes(`${line}\n`);
}
const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 10));
};
const requests = (state: string, count: number) =>
  metric(`gateway_subgraph_requests{subgraph="dji",state="${state}"} ${count}`);

test('as many requests wait for a slow partner as it may have; more are refused, and other partners are not concerned', async () => {
  const first = [outcomeOf(), outcomeOf()];
  await until(() => requests('in_flight', 2));
  const waiting = [outcomeOf(), outcomeOf()];
  await until(() => requests('waiting', 2));
  expect(await outcomeOf()).toBe('OVERLOADED');
  const { body } = await federation.execute(
    'mutation { overplaatsen(id: "d1") { titel } }',
  );
  expect(body.errors[0]).toMatchObject({
    message:
      'No usable answer from dji: the change was not sent to it. Send it again later.',
    extensions: { reason: 'OVERLOADED' },
  });
  expect(await outcomeOf('{ gemeente(code: "0001") { naam } }')).toBe('ok');
  expect(federation.partners.dji.requests).toHaveLength(2);
  release();
  expect(await Promise.all([...first, ...waiting])).toEqual(
    new Array(4).fill('ok'),
  );
  expect(federation.partners.dji.requests).toHaveLength(4);
  expect(await requests('in_flight', 0)).toBe(true);
});

test('a request waits a second at most, and that is not the failure of the partner', async () => {
  const first = [outcomeOf(), outcomeOf()];
  await until(() => requests('in_flight', 2));
  for (let turn = 0; turn < 3; turn++)
    expect(await Promise.all([outcomeOf(), outcomeOf()])).toEqual([
      'OVERLOADED',
      'OVERLOADED',
    ]);
  expect(await requests('waiting', 0)).toBe(true);
  release();
  expect(await Promise.all(first)).toEqual(['ok', 'ok']);
  expect(await outcomeOf()).toBe('ok');
  expect(await metric('gateway_breaker_state{subgraph="dji"} 0')).toBe(true);
  expect(
    await metric(
      'gateway_subgraph_requests_refused_total{subgraph="dji",reason="OVERLOADED"} 6',
    ),
  ).toBe(true);
});
