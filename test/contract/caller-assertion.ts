import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { request, type OutgoingHttpHeaders } from 'node:http';
import { json } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { assertionHeader } from '../../shared/access/caller.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { anyMutation } from '../support/any-mutation.js';
import type { Contract } from './contract.js';

/** What a partner verifies assertions against, and the overrides of a test. */
interface Assertion {
  claims: JWTPayload;
  header: { alg: string; typ: string };
  key: KeyObject | Uint8Array;
}

const sign = ({ claims, header, key }: Assertion) =>
  new SignJWT(claims).setProtectedHeader(header).sign(key);
const soon = () => Math.floor(Date.now() / 1000) + 30;
const digestOf = (body: string | Buffer) =>
  createHash('sha256').update(body).digest('base64url');
const ordinary = JSON.stringify({ query: '{ __typename }' });
const stranger = generateKeyPairSync('ed25519').privateKey;

/** The contract of every partner about requests that do not come from the gateway. */
export function callerAssertionContract(contract: Contract): void {
  const { name, schema } = contract;
  describe(`${name} accepts only requests that the gateway signed`, () => {
    let partner: TestPartner;
    beforeAll(async () => {
      partner = await startTestPartner(contract);
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
        body: digestOf(ordinary),
      },
      header: { alg: 'EdDSA', typ: 'caller-assertion+jwt' },
      key: partner.keys.privateKey,
    });
    /** Valid claims with overrides; `undefined` removes a claim. */
    const claiming = (change: Record<string, unknown>) => {
      const one = good();
      return sign({ ...one, claims: { ...one.claims, ...change } });
    };
    /** With node:http, so that a header can be sent twice, and a request without a body. */
    const call = (
      assertions: string[],
      {
        body = ordinary,
        headers = {},
        method = 'POST',
        path = '',
      }: {
        body?: string | Buffer | null;
        headers?: OutgoingHttpHeaders;
        method?: string;
        path?: string;
      } = {},
    ) =>
      new Promise<{ status: number; body: unknown }>((resolve, reject) => {
        const outgoing = request(`${partner.url}${path}`, {
          method,
          headers: {
            'content-type': 'application/json',
            ...(assertions.length > 0 ? { [assertionHeader]: assertions } : {}),
            ...headers,
          },
        });
        outgoing.on('error', reject).on('response', (response) => {
          json(response)
            .then(
              (answer) =>
                resolve({ status: response.statusCode!, body: answer }),
              reject,
            )
            .finally(() => outgoing.destroy());
        });
        if (body === null) outgoing.flushHeaders();
        else outgoing.end(body);
      });

    test('a valid assertion is accepted', async () => {
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
      [
        'one that was signed for a year',
        async () => [await claiming({ exp: soon() + 31_536_000 })],
      ],
      [
        'one that was signed for more than a minute',
        async () => [await claiming({ iat: soon() - 30, exp: soon() + 35 })],
      ],
      [
        'one from tomorrow',
        async () => [
          await claiming({ iat: soon() + 86_400, exp: soon() + 86_430 }),
        ],
      ],
      [
        'one from a minute on',
        async () => [await claiming({ iat: soon() + 30, exp: soon() + 60 })],
      ],
      [
        'one that was signed at no time',
        async () => [await claiming({ iat: undefined })],
      ],
      [
        'one that was signed at a text',
        async () => [await claiming({ iat: String(soon() - 30) })],
      ],
      [
        'one for a list of partners',
        async () => [await claiming({ aud: [name, 'ander'] })],
      ],
      [
        'one for a list of this partner alone',
        async () => [await claiming({ aud: [name] })],
      ],
      [
        'one for another body',
        async () => [await claiming({ body: digestOf('{}') })],
      ],
      [
        'one that says of no body',
        async () => [await claiming({ body: undefined })],
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
    ])('N85, N86: a request with %s is refused', async (_title, assertions) => {
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

    /** A request with a valid assertion. */
    const signedFor = async (body: string | Buffer) => [
      await claiming({ body: digestOf(body), purpose: 'urn:test:doel' }),
    ];
    const refused = (status: number, code = 'BAD_USER_INPUT') => ({
      status,
      body: { errors: [{ message: expect.any(String), extensions: { code } }] },
    });

    test('a request without a valid assertion is refused before its body is read', async () => {
      const headers = { 'content-length': 4_000_000 };
      for (const assertions of [[], [await claiming({ aud: 'ander' })]])
        expect(await call(assertions, { body: null, headers })).toEqual(
          refused(401, 'UNAUTHENTICATED'),
        );
    });

    test('a body that differs by one byte from the signed digest is refused', async () => {
      expect(
        await call([await sign(good())], { body: `${ordinary} ` }),
      ).toEqual(refused(401, 'UNAUTHENTICATED'));
    });

    test('an assertion for a request without a body does not authorize a mutation', async () => {
      const assertions = [await claiming({ body: null })];
      expect((await call(assertions)).status).toBe(200);
      const [mutation] = Object.values(schema.getMutationType()!.getFields());
      const body = JSON.stringify({ query: anyMutation(mutation!) });
      expect(await call(assertions, { body })).toMatchObject({
        status: 401,
        body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      });
      // With a matching digest, ordinary authorization applies: this caller has no scope.
      expect(await call(await signedFor(body), { body })).toMatchObject({
        body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      });
    });

    test('a query in the URL is refused: the assertion does not cover the URL', async () => {
      const path = `?query=${encodeURIComponent('{ __typename }')}`;
      const headers = { 'content-length': 0 };
      expect(
        await call(await signedFor(''), {
          method: 'GET',
          path,
          body: '',
          headers,
        }),
      ).toEqual(refused(405));
    });

    test('compressed bodies are refused: the gateway sends none', async () => {
      const body = gzipSync(ordinary);
      const headers = { 'content-encoding': 'gzip' };
      expect(await call(await signedFor(body), { body, headers })).toEqual(
        refused(415),
      );
    });

    test.each(['text/plain', 'application/json; charset=utf-16le'])(
      'a request with content type %s is refused',
      async (type) => {
        const headers = { 'content-type': type };
        expect(await call(await signedFor(ordinary), { headers })).toEqual(
          refused(415),
        );
      },
    );

    test.each(['[', '{"a":'])(
      'a body of nothing but %s is refused before it is parsed',
      async (open) => {
        const body = `{"query":"{ __typename }","variables":{"x":${open.repeat(3_000_000 / open.length)}`;
        expect(await call(await signedFor(body), { body })).toEqual(
          refused(400),
        );
      },
    );

    test('brackets in a string do not count as nesting', async () => {
      const body = JSON.stringify({
        query: '{ __typename }',
        variables: { x: `\\"${'['.repeat(1_000)}` },
      });
      expect((await call(await signedFor(body), { body })).status).toBe(200);
    });

    test('a body of more than four megabytes is refused', async () => {
      const body = `${ordinary}${' '.repeat(4_200_000)}`;
      expect(await call(await signedFor(body), { body })).toEqual(refused(413));
    });
  });
}
