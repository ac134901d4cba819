import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import { clientCredentials } from '../../shared/meldingen/token-source.js';
import { createLogger } from '../../shared/logger.js';
import {
  servingAlone,
  testDatabase,
} from '../../shared/testing/test-partner.js';
import { startIssuer, type TestIssuer } from '../support/issuer.js';
import { partners } from '../support/partners.js';

const audience = 'urn:test:graaf';
/** Characters that must be form-encoded in HTTP Basic (RFC 6749, section 2.3.1). */
const client = { id: 'systeem:dji', secret: 'ge heim:%+ë' };

let issuer: TestIssuer;
let elsewhere: { url: string; received: IncomingHttpHeaders[]; stop(): void };
let answer: RequestListener;
beforeAll(async () => {
  issuer = await startIssuer(audience, {
    [client.id]: { secret: client.secret, claims: { sub: 'systeem-dji' } },
  });
  elsewhere = await startElsewhere();
});
afterAll(async () => {
  elsewhere.stop();
  await issuer.stop();
});
beforeEach(() => {
  Object.assign(issuer, { metadata: {}, requestedPaths: [] });
  elsewhere.received = [];
  answer = (_request, response) => response.writeHead(404).end();
});

/** Another server on this machine that records the requests it receives. */
async function startElsewhere() {
  const server = createServer((request, response) => {
    started.received.push(request.headers);
    answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const started = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [] as IncomingHttpHeaders[],
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return started;
}

const tokenFrom = (url = issuer.url) =>
  clientCredentials(url, client.id, client.secret, audience)();
/** Whether any server received the secret. */
const secretSent = () =>
  issuer.requestedPaths.includes('/token') ||
  elsewhere.received.some(({ authorization }) => authorization);
const json = (body: unknown): RequestListener => {
  return (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(body));
};
const openNet = (url: string) => url.replace('127.0.0.1', '0.0.0.0');

test('a client gets a token with its secret, and reuses it until shortly before it expires', async () => {
  const token = clientCredentials(
    issuer.url,
    client.id,
    client.secret,
    audience,
  );
  expect(await token()).toBe(await token());
  expect(issuer.requestedPaths).toEqual([
    '/.well-known/openid-configuration',
    '/token',
  ]);
});

describe('the secret is not sent if the discovery document', () => {
  test.each<[string, () => object]>([
    [
      'names another issuer',
      () => ({
        issuer: 'https://elders.example',
        token_endpoint: `${elsewhere.url}/token`,
      }),
    ],
    ['names the issuer almost', () => ({ issuer: `${issuer.url}/` })],
    ['names no issuer', () => ({ issuer: undefined })],
    [
      'has a token endpoint where others listen',
      () => ({ token_endpoint: `${openNet(issuer.url)}/token` }),
    ],
    [
      'has keys where others may change them',
      () => ({ jwks_uri: `${openNet(issuer.url)}/keys` }),
    ],
    [
      'has a token endpoint that is no web address',
      () => ({ token_endpoint: 'file:///etc/passwd' }),
    ],
    ['names no token endpoint', () => ({ token_endpoint: undefined })],
    ['is larger than any such document', () => ({ x: 'x'.repeat(2_000_000) })],
  ])('%s', async (_title, says) => {
    issuer.metadata = says();
    await expect(tokenFrom()).rejects.toThrow();
    expect(secretSent()).toBe(false);
  });

  test('is behind a redirect', async () => {
    answer = (request, response) =>
      response.writeHead(302, { location: issuer.url + request.url! }).end();
    await expect(tokenFrom(elsewhere.url)).rejects.toThrow('status 302');
    expect(issuer.requestedPaths).toEqual([]);
  });

  test('comes from an issuer without TLS on another host', async () => {
    await expect(tokenFrom(openNet(issuer.url))).rejects.toThrow('https');
    expect(issuer.requestedPaths).toEqual([]);
  });
});

test('a redirect of the token endpoint is not followed', async () => {
  issuer.metadata = { token_endpoint: `${elsewhere.url}/token` };
  answer = (_request, response) =>
    response.writeHead(307, { location: `${issuer.url}/token` }).end();
  await expect(tokenFrom()).rejects.toThrow('status 307');
  expect(issuer.requestedPaths).toEqual(['/.well-known/openid-configuration']);
});

test.each([
  ['of another type', { access_token: 'x', token_type: 'N_A' }],
  ['bound to a key', { access_token: 'x', token_type: 'DPoP' }],
  ['without a type', { access_token: 'x' }],
  ['without a token', { token_type: 'Bearer' }],
  ['larger than any token', 'x'.repeat(2_000_000)],
])('a token response %s is refused', async (_title, body) => {
  issuer.metadata = { token_endpoint: `${elsewhere.url}/token` };
  answer = json(body);
  await expect(tokenFrom()).rejects.toThrow();
});

describe('a partner whose client the issuer', () => {
  const clients = { [client.id]: { secret: client.secret, claims: {} } };

  /** Its readiness, with this secret. */
  async function partnerWith(secret: string, issuerUrl: string) {
    const { database, drop } = await testDatabase(partners.dji.open);
    const server = await partners.dji.createServer({
      database,
      callerKey: generateKeyPairSync('ed25519').publicKey,
      ...servingAlone,
      token: clientCredentials(issuerUrl, client.id, secret, audience),
      opsPort: 0,
      logger: createLogger('test', 'silent'),
    });
    return {
      ready: async () => {
        const response = await fetch(`${server.opsUrl}/health/ready`);
        return await response.json();
      },
      stop: async () => {
        await server.stop();
        await drop();
      },
    };
  }
  const notReady = (reason: string) => ({
    status: 'not ready',
    failed: { issuer: `no token from the issuer: ${reason}` },
  });
  const until = async (ready: () => Promise<unknown>, expected: unknown) => {
    while (!isDeepStrictEqual(await ready(), expected)) await sleep(50);
  };

  test('refuses is not ready and says why', async () => {
    const { ready, stop } = await partnerWith('another', issuer.url);
    await until(ready, notReady('it refuses the client, status 401'));
    await stop();
  });

  test('does not serve is not ready until it does', async () => {
    const other = await startIssuer(audience, clients);
    other.isUp = false;
    const { ready, stop } = await partnerWith(client.secret, other.url);
    await until(ready, notReady('status 503'));
    other.isUp = true;
    await until(ready, { status: 'ok' });
    other.isUp = false;
    expect(await ready()).toEqual({ status: 'ok' });
    await stop();
    await other.stop();
  });
});
