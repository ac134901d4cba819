import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { SignJWT, type JWTPayload } from 'jose';
import { digest, signCaller, verifyCaller, type Caller } from './caller.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const caller: Caller = {
  subject: 'user-1',
  client: 'client-1',
  role: 'casemanager',
  organisation: 'PI-VUGHT',
  justitiabele: null,
  scopes: ['keten:lezen', 'detentie:schrijven'],
  purpose: null,
  needsWhereabouts: true,
  waarneming: { id: 'w1', eigenOrganisatie: 'PI-ZWOLLE' },
  noodtoegang: { id: 'n1', justitiabele: 'j1' },
  requestId: 'request-1',
};
const refused = expect.objectContaining({
  extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }),
});

describe('the caller assertion', () => {
  test('carries the caller to the partner it is meant for', () => {
    const assertion = signCaller(caller, 'dji', privateKey, 'body');
    expect(verifyCaller(assertion, 'dji', publicKey)).toEqual({
      caller,
      body: digest('body'),
    });
  });

  test('is refused by another partner', () => {
    const assertion = signCaller(caller, 'dji', privateKey, 'body');
    expect(() => verifyCaller(assertion, 'gemeente', publicKey)).toThrow(
      refused,
    );
  });

  test('is refused when missing, broken or signed by somebody else', () => {
    const stranger = generateKeyPairSync('ed25519').privateKey;
    const forged = signCaller(caller, 'dji', stranger, 'body');
    for (const assertion of [undefined, '', 'a.b.c', forged])
      expect(() => verifyCaller(assertion, 'dji', publicKey)).toThrow(refused);
  });

  test('is refused in any form but that of RFC 7515', () => {
    const assertion = signCaller(caller, 'dji', privateKey, 'body');
    const [head, claims, signature] = assertion.split('.');
    for (const other of [
      `${assertion}=`,
      `${assertion}.`,
      ` ${assertion}`,
      `${assertion}\n`,
      `${head}.${claims}. ${signature}`,
      `${head}.${claims}`,
    ])
      expect(() => verifyCaller(other, 'dji', publicKey)).toThrow(refused);
  });

  test('is refused when its header or claims say so, though the gateway signed it', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const good = {
      ...{ iss: 'urn:reintegratiegraaf:gateway', aud: 'dji', sub: 'user-1' },
      ...{ jti: 'request-1', iat: now, exp: now + 30, role: 'casemanager' },
      body: null,
    };
    const verified = async (claims: JWTPayload, header = {}) => {
      const assertion = await new SignJWT(claims)
        .setProtectedHeader({
          ...{ alg: 'EdDSA', typ: 'caller-assertion+jwt' },
          ...header,
        })
        .sign(privateKey, { crit: { b65: true } });
      return () => verifyCaller(assertion, 'dji', publicKey);
    };
    expect((await verified(good))().caller.subject).toBe('user-1');
    for (const [claims, header] of [
      [{ sub: 1 }],
      [{ jti: undefined }],
      [{ exp: String(now + 30) }],
      [{ nbf: now + 5 }],
      [{ body: 1 }],
      [{ role: 'constructor' }],
      [{}, { typ: undefined }],
      [{}, { crit: ['b65'], b65: true }],
    ] as [object, object?][])
      expect(await verified({ ...good, ...claims }, header)).toThrow(refused);
  });

  test('is refused when the key is of another kind', () => {
    const other = generateKeyPairSync('ed448');
    const assertion = signCaller(caller, 'dji', other.privateKey, null);
    expect(() => verifyCaller(assertion, 'dji', other.publicKey)).toThrow(
      refused,
    );
  });

  test('is refused when it has expired or never expires', async () => {
    const jwt = () =>
      new SignJWT({ role: 'casemanager' })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'caller-assertion+jwt' })
        .setIssuer('urn:reintegratiegraaf:gateway')
        .setAudience('dji')
        .setSubject('user-1')
        .setJti('request-1');
    const expired = await jwt().setExpirationTime('-1s').sign(privateKey);
    const endless = await jwt().sign(privateKey);
    for (const assertion of [expired, endless])
      expect(() => verifyCaller(assertion, 'dji', publicKey)).toThrow(refused);
  });
});
