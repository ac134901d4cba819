import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createLocalJWKSet, exportJWK, SignJWT } from 'jose';
import { createAuthenticate } from './authenticate.js';
import { rememberTokens } from './remember-tokens.js';
import { refuseSuspendedClients } from './suspended-clients.js';
import { tokenVerifier } from './token-verifier.js';

const issuer = 'urn:test';
const audience = 'graaf';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

const token = (jti: string, expires = '1m') =>
  new SignJWT({ azp: 'klant', jti, rol: 'casemanager' })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('u1')
    .setExpirationTime(expires)
    .sign(privateKey);

/** An issuer whose keys can be replaced. */
async function issuerWithKeys() {
  const jwk = { ...(await exportJWK(publicKey)), alg: 'EdDSA', kid: 'k1' };
  const own = { set: createLocalJWKSet({ keys: [jwk] }), lookups: 0 };
  const verify = tokenVerifier({
    name: issuer,
    audience,
    key: {
      find: (...header) => {
        own.lookups += 1;
        return own.set(...header);
      },
      current: async () => own.set,
    },
  });
  return {
    verify,
    lookups: () => own.lookups,
    /** Publishes the key again, or no more. */
    publish: (keys = [jwk]) => {
      own.set = createLocalJWKSet({ keys });
    },
  };
}

test('a token is verified once', async () => {
  const { verify, lookups } = await issuerWithKeys();
  const [one, other] = [await token('j1'), await token('j2')];
  expect((await verify(one)).jti).toBe('j1');
  expect((await verify(other)).jti).toBe('j2');
  expect((await verify(one)).jti).toBe('j1');
  expect(lookups()).toBe(2);
});

test('a token with another signature than the remembered one is refused', async () => {
  const { verify } = await issuerWithKeys();
  const one = await token('j1');
  await verify(one);
  const [head, , signature] = one.split('.');
  const [, claims] = (await token('j2')).split('.');
  await expect(verify(`${head}.${claims}.${signature}`)).rejects.toThrow();
});

test('a token that has expired is verified at each request, which refuses it beyond the clock tolerance', async () => {
  const { verify, lookups } = await issuerWithKeys();
  const late = await token('j1', '-10s');
  await verify(late);
  await verify(late);
  expect(lookups()).toBe(2);
});

test('a token is verified again when the keys of the issuer were fetched, and refused when its key is gone', async () => {
  const { verify, lookups, publish } = await issuerWithKeys();
  const one = await token('j1');
  await verify(one);
  publish();
  await verify(one);
  expect(lookups()).toBe(2);
  publish([]);
  await expect(verify(one)).rejects.toThrow('no applicable key');
  publish();
  await verify(one);
});

test('a token that is refused is not remembered', async () => {
  let calls = 0;
  const verify = rememberTokens(
    () => {
      calls += 1;
      return Promise.reject(new Error('invalid'));
    },
    async () => verify,
  );
  for (const _ of [1, 2]) await expect(verify('x')).rejects.toThrow('invalid');
  expect(calls).toBe(2);
});

test('the tokens that were used longest ago are forgotten', async () => {
  let calls = 0;
  const verify = rememberTokens(
    async () => {
      calls += 1;
      return { exp: Date.now() / 1_000 + 60 };
    },
    async () => verify,
  );
  for (let user = 0; user < 10_001; user++) await verify(`token-${user}`);
  await verify('token-10000');
  expect(calls).toBe(10_001);
  await verify('token-0');
  expect(calls).toBe(10_002);
});

test('a client that is suspended is refused at its next request, although its token is remembered', async () => {
  const { verify } = await issuerWithKeys();
  const suspended = new Set<string | null>();
  const authenticate = refuseSuspendedClients(createAuthenticate(verify), {
    has: (client) => suspended.has(client),
    hasRetired: () => false,
    stop: async () => {},
  });
  const headers = [`Bearer ${await token('j1')}`];
  expect((await authenticate(headers)).client).toBe('klant');
  suspended.add('klant');
  await expect(authenticate(headers)).rejects.toMatchObject({
    extensions: { code: 'CLIENT_SUSPENDED' },
  });
  suspended.clear();
  expect((await authenticate(headers)).client).toBe('klant');
});
