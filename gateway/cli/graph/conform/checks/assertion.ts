import {
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  sign,
} from 'node:crypto';
import {
  digestOf,
  ed25519,
  seconds,
  withAssertion,
  type Changes,
} from '../assertion.js';
import { area, ensure, type Check } from '../check.js';
import type { GraphQLResponse, Subgraph } from '../subgraph.js';

const ordinary = JSON.stringify({ query: '{ __typename }' });

/** Sends an ordinary query with these assertions. */
const sendWith = (subgraph: Subgraph, assertion: string | string[] | null) =>
  subgraph.send({ body: ordinary, headers: withAssertion(assertion) });

export function ensureUnauthenticated(
  { status, data, errors }: GraphQLResponse,
  what: string,
): void {
  const shows = Object.values((data ?? {}) as object).some(
    (value) => value !== null,
  );
  ensure(
    status === 401 && !shows,
    `${what}: status ${status}${shows ? ' and data' : ''}. Respond with 401 and no data.`,
  );
  const code: unknown = errors[0]?.extensions?.code;
  ensure(
    code === 'UNAUTHENTICATED',
    `${what}: the code of the error is ${JSON.stringify(code)}. Use UNAUTHENTICATED.`,
  );
}

type Refused = readonly [
  id: string,
  what: string,
  assertion: (subgraph: Subgraph) => string | string[] | null,
];

const claims =
  (change: (subgraph: Subgraph) => Record<string, unknown>): Refused[2] =>
  (subgraph) =>
    subgraph.sign({ claims: change(subgraph) });
const without = (claim: string) => claims(() => ({ [claim]: undefined }));
const signedBy =
  (changes: (subgraph: Subgraph) => Changes): Refused[2] =>
  (subgraph) =>
    subgraph.sign(changes(subgraph));

const ecKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const otherKey = generateKeyPairSync('ed25519').privateKey;

const refused: readonly Refused[] = [
  ['missing', 'a request without an assertion', () => null],
  ['empty', 'an empty assertion', () => ''],
  ['malformed', 'an assertion that is no JWT', () => 'a.b.c'],
  ['twice', 'two assertions', ({ sign }) => [sign(), sign()]],
  [
    'audience-foreign',
    'an assertion for another partner',
    claims(() => ({ aud: 'another-partner' })),
  ],
  [
    'audience-list',
    'an assertion for a list of partners',
    claims(({ partner }) => ({ aud: [partner, 'another-partner'] })),
  ],
  [
    'audience-list-of-one',
    'an assertion for a list of this partner alone',
    claims(({ partner }) => ({ aud: [partner] })),
  ],
  ['audience-missing', 'an assertion without an audience', without('aud')],
  [
    'expired',
    'an expired assertion',
    claims(() => ({ iat: seconds() - 90, exp: seconds() - 60 })),
  ],
  ['without-exp', 'an assertion that never expires', without('exp')],
  [
    'lifetime-65-seconds',
    'an assertion that is valid for more than 60 seconds',
    claims(() => ({ iat: seconds(), exp: seconds() + 65 })),
  ],
  [
    'lifetime-year',
    'an assertion that is valid for a year',
    claims(() => ({ exp: seconds() + 31_536_000 })),
  ],
  [
    'future',
    'an assertion that was issued more than 30 seconds ahead',
    claims(() => ({ iat: seconds() + 60, exp: seconds() + 90 })),
  ],
  ['without-iat', 'an assertion that was issued at no time', without('iat')],
  [
    'iat-text',
    'an assertion of which `iat` is a text',
    claims(() => ({ iat: String(seconds()) })),
  ],
  [
    'issuer-foreign',
    'an assertion of another issuer',
    claims(() => ({ iss: 'urn:another:gateway' })),
  ],
  ['issuer-missing', 'an assertion of no issuer', without('iss')],
  ['without-sub', 'an assertion without a subject', without('sub')],
  ['without-jti', 'an assertion without a request id', without('jti')],
  [
    'without-body',
    'an assertion without the claim `body`, which is null for a query',
    without('body'),
  ],
  ['role-unknown', 'an unknown role', claims(() => ({ role: 'unknown-role' }))],
  ['role-missing', 'an assertion without a role', without('role')],
  [
    'typ-foreign',
    'a token of another type (`typ`), such as an access token',
    signedBy(() => ({ header: { typ: 'at+jwt' } })),
  ],
  [
    'typ-missing',
    'a token without a type (`typ`)',
    signedBy(() => ({ header: { typ: undefined } })),
  ],
  [
    'alg-none',
    'an assertion without a signature (`alg` none)',
    signedBy(() => ({ header: { alg: 'none' }, signature: () => '' })),
  ],
  [
    'alg-hs256',
    'an assertion signed with the public key as a shared secret (HS256)',
    signedBy(({ key }) => ({
      header: { alg: 'HS256' },
      signature: (text) =>
        createHmac(
          'sha256',
          createPublicKey(key).export({ type: 'spki', format: 'pem' }),
        )
          .update(text)
          .digest(),
    })),
  ],
  [
    'alg-es256',
    'an assertion signed with ES256',
    signedBy(() => ({
      header: { alg: 'ES256' },
      signature: (text) =>
        sign('sha256', Buffer.from(text), {
          key: ecKey,
          dsaEncoding: 'ieee-p1363',
        }),
    })),
  ],
  [
    'alg-ed25519',
    'an `alg` other than EdDSA with a signature that is right (Ed25519)',
    signedBy(() => ({ header: { alg: 'Ed25519' } })),
  ],
  [
    'crit',
    'a critical header that it does not know (`crit`, RFC 7515)',
    signedBy(() => ({ header: { crit: ['unknown'], unknown: true } })),
  ],
  [
    'key-foreign',
    'an assertion signed with another key',
    signedBy(() => ({ signature: ed25519(otherKey) })),
  ],
  [
    'key-in-header',
    'an assertion signed with a key that it brings itself (`jwk`)',
    signedBy(() => ({
      header: { jwk: createPublicKey(otherKey).export({ format: 'jwk' }) },
      signature: ed25519(otherKey),
    })),
  ],
  [
    'claims-changed',
    'claims that were changed after signing',
    ({ sign }) => {
      const [header, , signature] = sign().split('.');
      const [, claims] = sign({ claims: { role: 'systeem' } }).split('.');
      return [header, claims, signature].join('.');
    },
  ],
];

export const assertionChecks: Check[] = area('assertion', [
  [
    'valid',
    'accepts a valid assertion',
    async (subgraph) => {
      const { status, data } = await sendWith(subgraph, subgraph.sign());
      ensure(
        status === 200 && data?.__typename === 'Query',
        `{ __typename } gave status ${status}. Check the key, --partner (the audience) and the clocks of both machines.`,
      );
    },
  ],
  [
    'clock-skew',
    'accepts an assertion that was issued 25 seconds ahead',
    async (subgraph) => {
      const claims = { iat: seconds() + 25, exp: seconds() + 85 };
      const { status } = await sendWith(subgraph, subgraph.sign({ claims }));
      ensure(
        status === 200,
        `Status ${status}. Allow 30 seconds: the clock of a gateway may be ahead.`,
      );
    },
  ],
  ...refused.map(
    ([id, what, assertion]) =>
      [
        id,
        `refuses ${what}`,
        async (subgraph: Subgraph) =>
          ensureUnauthenticated(
            await sendWith(subgraph, assertion(subgraph)),
            what,
          ),
      ] as const,
  ),
  [
    'before-body',
    'refuses a missing assertion before the body is read',
    async ({ send }) =>
      ensureUnauthenticated(
        await send({
          headers: { 'content-length': 3_000_000, ...withAssertion(null) },
        }),
        'headers without a body',
      ),
  ],
  [
    'body-changed',
    'refuses a body that differs by one byte from the signed digest',
    async (subgraph) => {
      const claims = { body: digestOf(ordinary) };
      const headers = withAssertion(subgraph.sign({ claims }));
      ensureUnauthenticated(
        await subgraph.send({ body: `${ordinary} `, headers }),
        'another body than was signed',
      );
    },
  ],
  [
    'authorization',
    'takes no assertion from another header',
    async (subgraph) =>
      ensureUnauthenticated(
        await subgraph.send({
          body: ordinary,
          headers: {
            ...withAssertion(null),
            authorization: `Bearer ${subgraph.sign()}`,
          },
        }),
        'an assertion in Authorization',
      ),
  ],
]);
