import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import { sendJson } from '../../gateway/testing/stub-partner.js';
import { demoToken } from '../../shared/demo/token.js';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';

/** The limit on requests in flight is 4 from the start: twice the minimum. */
let federation: SmallFederation;
let logboek: FaultProxy;
beforeAll(async () => {
  logboek = await startFaultProxy();
  federation = await smallFederation(
    {},
    {
      minimumConcurrency: 2,
      maximumConcurrency: 4,
      partners: [{ name: 'logboek', url: logboek.url, deadlineMs: 60_000 }],
    },
  );
});
afterAll(async () => {
  await federation.stop();
  await logboek.stop();
});
beforeEach(() => federation.reset());

const query = 'query ($code: ID!) { gemeente(code: $code) { naam } }';
let codes = 0;
const ask = (persona: PersonaName = 'coordinator-utrecht') =>
  federation.execute(query, { code: String(codes++) }, persona);

/** Requests whose subgraph request does not get its response before `answer` is called. */
async function hold(count: number, persona?: PersonaName) {
  const held: ServerResponse[] = [];
  const { gemeente } = federation.partners;
  gemeente.handler = (response) => held.push(response);
  const responses = Array.from({ length: count }, () => ask(persona));
  while (held.length < count)
    await new Promise((resolve) => setTimeout(resolve, 5));
  return {
    responses: Promise.all(responses),
    answer: () => {
      gemeente.handler = (response) =>
        sendJson(response, { data: { gemeente: null } });
      for (const response of held)
        sendJson(response, { data: { gemeente: null } });
    },
  };
}

test('beyond the limit and its queue a request is a 503 with Retry-After and OVERLOADED, and reaches no partner', async () => {
  const { responses, answer } = await hold(4);
  const refused = await Promise.all(Array.from({ length: 12 }, () => ask()));
  for (const { status, headers, body } of refused) {
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('1');
    expect(body).toEqual({
      errors: [
        {
          message: 'There are too many requests now. Try again later.',
          extensions: { code: 'OVERLOADED' },
        },
      ],
    });
  }
  expect(federation.partners.gemeente.requests).toHaveLength(4);
  answer();
  for (const { status } of await responses) expect(status).toBe(200);
  expect((await ask()).status).toBe(200);
});

test('batch work is refused before the requests of users', async () => {
  const { responses, answer } = await hold(2);
  expect((await ask('integrator-nakoming')).status).toBe(503);
  const user = ask();
  answer();
  expect((await user).status).toBe(200);
  await responses;
});

const readAuditLog = async (path: string, init: RequestInit = {}) => {
  const { status, headers } = await fetch(
    new URL(`/lezen/v1/${path}`, federation.gateway.url),
    init,
  );
  return { status, retryAfter: headers.get('retry-after') };
};
const readEntries = async () =>
  readAuditLog('processing-activities', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await demoToken('functionaris-gegevensbescherming', federation.issuerKey)}`,
    },
    body: '{}',
  });

test('the read API of the audit log is under the same limit', async () => {
  logboek.mode = 'hang';
  const before = logboek.requests;
  const reading = Array.from({ length: 4 }, readEntries);
  while (logboek.requests < before + 4)
    await new Promise((resolve) => setTimeout(resolve, 5));
  for (const refused of await Promise.all([
    readEntries(),
    readAuditLog('openapi.json'),
  ]))
    expect(refused).toEqual({ status: 503, retryAfter: '1' });
  expect((await ask()).status).toBe(503);
  expect(logboek.requests).toBe(before + 4);
  logboek.cut();
  expect(await Promise.all(reading)).toEqual(
    reading.map(() => ({ status: 503, retryAfter: null })),
  );
});

test('a refused request is counted, and the gateway stays ready', async () => {
  const { responses, answer } = await hold(4);
  await Promise.all(Array.from({ length: 8 }, () => ask()));
  const { opsUrl } = federation.gateway;
  const metrics = await (await fetch(`${opsUrl}/metrics`)).text();
  expect(metrics).toMatch(/^http_server_concurrency_limit 4$/m);
  expect(metrics).toMatch(/^http_server_admitted_requests 4$/m);
  expect(metrics).toMatch(
    /^http_server_shed_requests_total\{reason="queue_full"\} \d+$/m,
  );
  expect((await fetch(`${opsUrl}/health/ready`)).status).toBe(200);
  answer();
  await responses;
});

test('the overload of a partner is the reason why its fields are missing, not a 503', async () => {
  federation.partners.gemeente.handler = (response) =>
    response.writeHead(503, { 'retry-after': '1' }).end('{}');
  const { status, body } = await ask();
  expect(status).toBe(200);
  expect(body.errors).toEqual([
    expect.objectContaining({
      extensions: {
        code: 'PARTNER_UNAVAILABLE',
        partner: 'gemeente',
        reason: 'OVERLOADED',
      },
    }),
  ]);
});

test('a gateway that refuses requests for long is not ready because of overload, and is ready again after that', async () => {
  const { opsUrl } = federation.gateway;
  const ready = () => fetch(`${opsUrl}/health/ready`);
  const { responses, answer } = await hold(4);
  let notReady = await ready();
  while (notReady.status === 200) {
    await Promise.all(Array.from({ length: 60 }, () => ask()));
    notReady = await ready();
  }
  expect(notReady.status).toBe(503);
  expect(await notReady.json()).toEqual({
    status: 'not ready',
    failed: { overload: 'too many requests: more are refused than served' },
    details: { supergraph: expect.anything() },
  });
  answer();
  for (const { status } of await responses) expect(status).toBe(200);
  while ((await ready()).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await ask()).status).toBe(200);
});
