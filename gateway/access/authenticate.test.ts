import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync, createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT, exportJWK, type JWTPayload } from 'jose';
import { authenticator, type Authenticate } from './authenticate.js';
import { tokenVerifier } from './issuer.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519').privateKey;
const audience = 'graaf';
const claims = {
  rol: 'casemanager',
  organisatie: 'PI-VUGHT',
  scope: 'keten:lezen  persoon:lezen',
};

const jwt = (payload: JWTPayload = claims, alg = 'EdDSA', kid = 'k1') =>
  new SignJWT(payload)
    .setProtectedHeader({ alg, kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('u1')
    .setExpirationTime('1m');

let issuer = 'urn:test';
let byKey: Authenticate;
beforeAll(() => {
  byKey = authenticator(
    tokenVerifier({ name: 'urn:test', audience, key: publicKey }),
  );
});
const codeOf = (authenticate: Authenticate, headers: string[]) =>
  authenticate(headers).then(
    () => 'accepted',
    ({ extensions }) => extensions.code as string,
  );

test('who brings no token is anoniem, without scopes', async () => {
  expect(await byKey(undefined)).toMatchObject({ role: 'anoniem', scopes: [] });
});

test('the caller is what the token says, without a purpose yet', async () => {
  const token = await jwt().sign(privateKey);
  expect(await byKey([`Bearer ${token}`])).toEqual({
    subject: 'u1',
    client: null,
    role: 'casemanager',
    organisation: 'PI-VUGHT',
    justitiabele: null,
    scopes: ['keten:lezen', 'persoon:lezen'],
    purpose: null,
    needsWhereabouts: false,
    waarneming: null,
    noodtoegang: null,
    requestId: expect.any(String),
    doelen: null,
  });
});

test('a scope that is not a text counts as none', async () => {
  const token = await jwt({ ...claims, scope: ['keten:lezen'] }).sign(
    privateKey,
  );
  expect((await byKey([`Bearer ${token}`])).scopes).toEqual([]);
});

test('the purposes of his client are those in the claim `doelbinding`, as one text or a list', async () => {
  for (const [doelbinding, doelen] of [
    ['urn:a', ['urn:a']],
    [
      ['urn:a', 'urn:b'],
      ['urn:a', 'urn:b'],
    ],
    [['urn:a', 7], ['urn:a']],
    [7, []],
    [null, []],
  ]) {
    const token = await jwt({ ...claims, doelbinding }).sign(privateKey);
    expect((await byKey([`Bearer ${token}`])).doelen).toEqual(doelen);
  }
});

describe('a token is refused', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const secret = createSecretKey(
    Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })),
  );
  test.each<[string, () => Promise<string> | string]>([
    ['in another form', () => 'Basic abc'],
    ['when it is no token', () => 'Bearer abc'],
    ['with another signature', () => jwt().sign(other)],
    ['without a signature', () => new UnsecuredJWT(claims).encode()],
    [
      'signed with the public key as a secret',
      () => jwt(claims, 'HS256').sign(secret),
    ],
    ['signed by another algorithm', () => jwt(claims, 'RS256').sign(rsa)],
    ['when expired', () => jwt().setExpirationTime('-5m').sign(privateKey)],
    ['before its time', () => jwt().setNotBefore('5m').sign(privateKey)],
    ['for another audience', () => jwt().setAudience('x').sign(privateKey)],
    ['from another issuer', () => jwt().setIssuer('x').sign(privateKey)],
    [
      'without an end',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'EdDSA' })
          .setIssuer(issuer)
          .setAudience(audience)
          .setSubject('u1')
          .sign(privateKey),
    ],
    ['without a role', () => jwt({}).sign(privateKey)],
    ['for an unknown role', () => jwt({ rol: 'baas' }).sign(privateKey)],
    ['that says anoniem', () => jwt({ rol: 'anoniem' }).sign(privateKey)],
  ])('%s', async (_title, make) => {
    const made = await make();
    const header = made.includes(' ') ? made : `Bearer ${made}`;
    expect(await codeOf(byKey, [header])).toBe('UNAUTHENTICATED');
  });

  test('when there are two', async () => {
    const header = `Bearer ${await jwt().sign(privateKey)}`;
    expect(await codeOf(byKey, [header, header])).toBe('UNAUTHENTICATED');
  });
});

describe('with an issuer that publishes its keys', () => {
  let server: Server;
  let isUp = true;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (!isUp) return void response.writeHead(503).end();
      const keys = exportJWK(publicKey).then((key) => [
        { ...key, kid: 'k1', alg: 'EdDSA' },
      ]);
      void keys.then((published) =>
        response.end(
          JSON.stringify(
            request.url === '/keys'
              ? { keys: published }
              : { issuer, jwks_uri: `${issuer}/keys` },
          ),
        ),
      );
    });
    await new Promise<void>((resolve) =>
      server.listen(0, '127.0.0.1', resolve),
    );
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test('a good token is accepted, a bad one refused, an unknown key too', async () => {
    const authenticate = authenticator(
      tokenVerifier({ name: issuer, audience }),
    );
    const good = await jwt().sign(privateKey);
    const bad = await jwt().sign(other);
    const unknown = await jwt(claims, 'EdDSA', 'k2').sign(privateKey);
    const codes = [good, bad, unknown].map((token) =>
      codeOf(authenticate, [`Bearer ${token}`]),
    );
    expect(await Promise.all(codes)).toEqual([
      'accepted',
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
    ]);
  });

  test('when it does not answer the token is not called bad, and the next call tries again', async () => {
    const authenticate = authenticator(
      tokenVerifier({ name: issuer, audience }),
    );
    const header = `Bearer ${await jwt().sign(privateKey)}`;
    isUp = false;
    expect(await codeOf(authenticate, [header])).toBe('OVERLOADED');
    isUp = true;
    expect(await codeOf(authenticate, [header])).toBe('accepted');
  });
});
