import { generateKeyPairSync, createSecretKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { createAuthenticate } from './authenticate.js';
import { tokenVerifier } from './token-verifier.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519').privateKey;
const issuer = 'urn:test';
const audience = 'graaf';
const claims = {
  azp: 'klant',
  jti: 'j1',
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

const byKey = createAuthenticate(
  tokenVerifier({ name: issuer, audience, key: publicKey }),
);
const codeOf = (headers: string[]) =>
  byKey(headers).then(
    () => 'accepted',
    ({ extensions }) => extensions.code as string,
  );

test('a caller without a token is anoniem, without scopes', async () => {
  expect(await byKey(undefined)).toMatchObject({ role: 'anoniem', scopes: [] });
});

test('the caller is established by the claims of the token, without a purpose yet', async () => {
  const token = await jwt().sign(privateKey);
  expect(await byKey([`Bearer ${token}`])).toEqual({
    subject: 'u1',
    client: 'klant',
    role: 'casemanager',
    organisation: 'PI-VUGHT',
    justitiabele: null,
    scopes: ['keten:lezen', 'persoon:lezen'],
    purpose: null,
    needsWhereabouts: false,
    waarneming: null,
    noodtoegang: null,
    requestId: expect.any(String),
    purposes: null,
  });
});

test('the purposes of the client are those in the claim `doelbinding`, a string or a list', async () => {
  for (const [doelbinding, purposes] of [
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
    expect((await byKey([`Bearer ${token}`])).purposes).toEqual(purposes);
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
    [
      'without a role',
      () => jwt({ ...claims, rol: undefined }).sign(privateKey),
    ],
    [
      'for an unknown role',
      () => jwt({ ...claims, rol: 'baas' }).sign(privateKey),
    ],
    [
      'with its scopes as a list',
      () => jwt({ ...claims, scope: ['keten:lezen'] }).sign(privateKey),
    ],
    [
      'that says anoniem',
      () => jwt({ ...claims, rol: 'anoniem' }).sign(privateKey),
    ],
  ])('%s', async (_title, make) => {
    const made = await make();
    const header = made.includes(' ') ? made : `Bearer ${made}`;
    expect(await codeOf([header])).toBe('UNAUTHENTICATED');
  });

  test('when there are two headers', async () => {
    const header = `Bearer ${await jwt().sign(privateKey)}`;
    expect(await codeOf([header, header])).toBe('UNAUTHENTICATED');
  });
});
