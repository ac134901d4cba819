import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  signedHeaders,
  testCaller,
} from '../../shared/testing/test-partner.js';
import { startOwnPartner } from '../support/own-partner.js';

const keys = generateKeyPairSync('ed25519');
let partner: Awaited<ReturnType<typeof startOwnPartner>>;
/** A partner takes twice the minimum of a gateway, and begins with twice that: 4 requests in flight. */
beforeAll(async () => {
  partner = await startOwnPartner({
    callerKey: keys.publicKey,
    minimumConcurrency: 1,
    maximumConcurrency: 4,
  });
});
afterAll(() => partner.stop());

const body = JSON.stringify({ query: '{ inrichtingen { code } }' });
async function ask(who: PersonaName = 'casemanager-vught') {
  const response = await fetch(partner.url, {
    method: 'POST',
    headers: signedHeaders(testCaller(who), 'dji', keys.privateKey, body),
    body,
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: await response.json(),
  };
}

/** Requests in flight: the embedded database has one connection, which is held until `release`. */
async function hold(count: number) {
  let release = () => {};
  const held = new Promise<void>((begun) => {
    void partner.database.write(async () => {
      begun();
      await new Promise<void>((resolve) => (release = resolve));
    });
  });
  await held;
  const responses = Array.from({ length: count }, () => ask());
  await admitted(count);
  return { responses: Promise.all(responses), release: () => release() };
}

async function admitted(count: number): Promise<void> {
  const metrics = async () => (await fetch(`${partner.opsUrl}/metrics`)).text();
  while (
    !(await metrics()).includes(`\nhttp_server_admitted_requests ${count}\n`)
  )
    await new Promise((resolve) => setTimeout(resolve, 10));
}

test('a partner refuses what is beyond its limit and its queue with a 503, Retry-After and OVERLOADED', async () => {
  const { responses, release } = await hold(4);
  const refused = await Promise.all(Array.from({ length: 12 }, () => ask()));
  for (const response of refused)
    expect(response).toEqual({
      status: 503,
      retryAfter: '1',
      body: {
        errors: [
          {
            message: 'There are too many requests now. Try again later.',
            extensions: { code: 'OVERLOADED' },
          },
        ],
      },
    });
  release();
  for (const { status } of await responses) expect(status).toBe(200);
  expect((await ask()).status).toBe(200);
});

test('a partner refuses batch work before the requests of users', async () => {
  const { responses, release } = await hold(2);
  expect((await ask('systeem-akkoord')).status).toBe(503);
  const user = ask();
  await admitted(3);
  release();
  expect((await user).status).toBe(200);
  for (const { status } of await responses) expect(status).toBe(200);
});
