import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { assertionHeader } from '../../shared/caller.js';
import { startTestPartner, type TestPartner } from '../../shared/testing.js';
import type { Contract } from './partner-contract.js';

/** What a partner knows of an assertion, and what a test changes in it. */
interface Assertion {
  claims: JWTPayload;
  header: { alg: string; typ: string };
  key: KeyObject | Uint8Array;
}

const sign = ({ claims, header, key }: Assertion) =>
  new SignJWT(claims).setProtectedHeader(header).sign(key);
const soon = () => Math.floor(Date.now() / 1000) + 30;
const stranger = generateKeyPairSync('ed25519').privateKey;

/** What every partner promises about calls that reach it without the gateway. */
export function callerAssertionContract({
  name,
  createServer,
  open,
}: Contract): void {
  describe(`${name} answers only what the gateway signed for it`, () => {
    let partner: TestPartner;
    beforeAll(async () => {
      partner = await startTestPartner(name, createServer, open);
    });
    afterAll(() => partner.stop());

    const good = (): Assertion => ({
      claims: {
        iss: 'urn:reintegratiegraaf:gateway',
        aud: name,
        sub: 'user-1',
        jti: 'request-1',
        iat: soon() - 30,
        exp: soon(),
        role: 'casemanager',
      },
      header: { alg: 'EdDSA', typ: 'caller-assertion+jwt' },
      key: partner.keys.privateKey,
    });
    /** The claims of a good one, with a few others; `undefined` takes one out. */
    const claiming = (change: Record<string, unknown>) => {
      const one = good();
      return sign({ ...one, claims: { ...one.claims, ...change } });
    };
    /** As Node sends it, so that a header may come twice. */
    const call = (assertions: string[]) =>
      new Promise<{ status: number; body: unknown }>((resolve, reject) => {
        const outgoing = request(partner.url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(assertions.length > 0 ? { [assertionHeader]: assertions } : {}),
          },
        });
        outgoing.on('error', reject).on('response', (response) => {
          json(response).then(
            (body) => resolve({ status: response.statusCode!, body }),
            reject,
          );
        });
        outgoing.end(JSON.stringify({ query: '{ __typename }' }));
      });

    test('a good one is accepted', async () => {
      expect(await call([await sign(good())])).toEqual({
        status: 200,
        body: { data: { __typename: 'Query' } },
      });
    });

    test.each<[string, () => Promise<string[]>]>([
      ['none', async () => []],
      ['something else', async () => ['a.b.c']],
      [
        'one that was meant for another partner',
        async () => [await claiming({ aud: 'ander' })],
      ],
      [
        'one that has expired',
        async () => [await claiming({ iat: soon() - 61, exp: soon() - 31 })],
      ],
      [
        'one that never expires',
        async () => [await claiming({ exp: undefined })],
      ],
      [
        'one from another issuer',
        async () => [await claiming({ iss: 'urn:iemand:anders' })],
      ],
      ['one about nobody', async () => [await claiming({ sub: undefined })]],
      [
        'one with an unknown role',
        async () => [await claiming({ role: 'directeur' })],
      ],
      [
        'one signed by a stranger',
        async () => [await sign({ ...good(), key: stranger })],
      ],
      [
        'one without a signature (alg none)',
        async () => [new UnsecuredJWT(good().claims).encode()],
      ],
      [
        'one signed with the public key as a shared secret (HS256)',
        async () => {
          const { publicKey } = partner.keys;
          const secret = publicKey.export({ type: 'spki', format: 'pem' });
          return [
            await sign({
              ...good(),
              header: { alg: 'HS256', typ: 'caller-assertion+jwt' },
              key: Buffer.from(secret),
            }),
          ];
        },
      ],
      [
        'one that names its algorithm otherwise (Ed25519)',
        async () => [
          await sign({
            ...good(),
            header: { alg: 'Ed25519', typ: 'caller-assertion+jwt' },
          }),
        ],
      ],
      [
        'a token of another kind (typ)',
        async () => [
          await sign({ ...good(), header: { alg: 'EdDSA', typ: 'at+jwt' } }),
        ],
      ],
      ['two of them', async () => [await sign(good()), await sign(good())]],
    ])('N85, N86: a call with %s is refused', async (_title, assertions) => {
      expect(await call(await assertions())).toEqual({
        status: 401,
        body: {
          errors: [
            {
              message: expect.any(String),
              extensions: { code: 'UNAUTHENTICATED' },
            },
          ],
        },
      });
    });
  });
}
