import {
  createSecretKey,
  generateKeyPairSync,
  randomBytes,
  sign,
} from 'node:crypto';
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
      idempotency: null,
    });
  });

  test('carries what a repeat of the mutation is recognized by', () => {
    const idempotency = { key: digest('key'), request: digest('request') };
    const assertion = signCaller(caller, 'dji', privateKey, '', idempotency);
    expect(verifyCaller(assertion, 'dji', publicKey).idempotency).toEqual(
      idempotency,
    );
  });

  test('is refused by another partner', () => {
    const assertion = signCaller(caller, 'dji', privateKey, 'body');
    expect(() => verifyCaller(assertion, 'gemeente', publicKey)).toThrow(
      refused,
    );
  });

  test('is refused when missing, broken or signed with another key', () => {
    const stranger = generateKeyPairSync('ed25519').privateKey;
    const forged = signCaller(caller, 'dji', stranger, 'body');
    for (const assertion of [undefined, '', 'a.b.c', forged])
      expect(() => verifyCaller(assertion, 'dji', publicKey)).toThrow(refused);
  });

  test('that was accepted is refused once it has expired, by another partner, and with another key', () => {
    const assertion = signCaller(caller, 'dji', privateKey, null);
    const first = verifyCaller(assertion, 'dji', publicKey);
    expect(verifyCaller(assertion, 'dji', publicKey)).toEqual(first);
    const { publicKey: next } = generateKeyPairSync('ed25519');
    expect(() => verifyCaller(assertion, 'dji', next)).toThrow(refused);
    expect(() => verifyCaller(assertion, 'akkoord', publicKey)).toThrow(
      refused,
    );
    const { now } = Date;
    Date.now = () => now() + 61_000;
    try {
      expect(() => verifyCaller(assertion, 'dji', publicKey)).toThrow(refused);
    } finally {
      Date.now = now;
    }
  });

  test('is accepted when the clocks of the gateway and the partner differ by 30 seconds, and refused at two minutes', () => {
    const { now } = Date;
    const verifiedAt = (offset: number) => {
      const assertion = signCaller(caller, 'dji', privateKey, null);
      Date.now = () => now() + offset * 1_000;
      try {
        return verifyCaller(assertion, 'dji', publicKey).caller;
      } finally {
        Date.now = now;
      }
    };
    for (const offset of [-30, 30]) expect(verifiedAt(offset)).toEqual(caller);
    for (const offset of [-120, 120])
      expect(() => verifiedAt(offset)).toThrow(refused);
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
      [{ idempotency: null }],
      [{ idempotency: { key: digest('key'), request: 1 } }],
      [{}, { typ: undefined }],
      [{}, { crit: ['b65'], b65: true }],
    ] as [object, object?][])
      expect(await verified({ ...good, ...claims }, header)).toThrow(refused);
  });

  test('is refused when the key is of another kind', () => {
    const other = generateKeyPairSync('ed448');
    const assertion = signCaller(caller, 'dji', privateKey, null);
    const text = assertion.slice(0, assertion.lastIndexOf('.'));
    const signature = sign(null, Buffer.from(text), other.privateKey);
    const signed = `${text}.${signature.toString('base64url')}`;
    expect(() => verifyCaller(signed, 'dji', other.publicKey)).toThrow(refused);
    expect(() => signCaller(caller, 'dji', other.privateKey, null)).toThrow();
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

  describe('with a secret that the gateway shares with the partner', () => {
    const secret = createSecretKey(randomBytes(32));

    test('carries the caller, to this partner alone and until it expires', () => {
      const assertion = signCaller(caller, 'dji', secret, 'body');
      expect(verifyCaller(assertion, 'dji', secret)).toEqual({
        caller,
        body: digest('body'),
        idempotency: null,
      });
      expect(() => verifyCaller(assertion, 'gemeente', secret)).toThrow(
        refused,
      );
    });

    test('is refused when altered, cut, or signed with another secret', () => {
      const assertion = signCaller(caller, 'dji', secret, null);
      const [head, , signature] = assertion.split('.');
      const [, claims] = signCaller(
        { ...caller, role: 'beheerder' },
        'dji',
        secret,
        null,
      ).split('.');
      const other = createSecretKey(randomBytes(32));
      for (const forged of [
        `${head}.${claims}.${signature}`,
        assertion.slice(0, -4),
        signCaller(caller, 'dji', other, null),
      ])
        expect(() => verifyCaller(forged, 'dji', secret)).toThrow(refused);
    });

    test('is refused by a partner that has the public key, whatever form of that key is the secret', () => {
      const pem = publicKey.export({ type: 'spki', format: 'pem' });
      const der = publicKey.export({ type: 'spki', format: 'der' });
      const raw = publicKey.export({ format: 'jwk' }).x!;
      for (const known of [pem, der, Buffer.from(raw, 'base64url')]) {
        const asSecret = createSecretKey(Buffer.from(known));
        const assertion = signCaller(caller, 'dji', asSecret, null);
        expect(() => verifyCaller(assertion, 'dji', publicKey)).toThrow(
          refused,
        );
      }
      const assertion = signCaller(caller, 'dji', privateKey, null);
      expect(() => verifyCaller(assertion, 'dji', secret)).toThrow(refused);
    });
  });
});
