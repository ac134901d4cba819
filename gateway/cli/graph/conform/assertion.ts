import { createHash, randomUUID, sign, type KeyObject } from 'node:crypto';
import { assertionHeader } from '../../../../shared/access/caller.js';

/** Who calls, as the claims of an assertion have it. */
export interface CallerClaims {
  role: string;
  org: string | null;
  scope: string;
  justitiabele: string | null;
}

/** Changes of a valid assertion; a claim or header that is `undefined` is left out. */
export interface Changes {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  /** Signs the header and the claims, as the JWT has them. */
  signature?: (text: string) => string | Buffer;
}

export const digestOf = (body: string | Buffer): string =>
  createHash('sha256').update(body).digest('base64url');

export const seconds = (): number => Math.floor(Date.now() / 1_000);

/** The claims of docs/subgraph-contract.md, for 30 seconds from now, for any query. */
export const validClaims = (
  partner: string,
  caller: CallerClaims,
): Record<string, unknown> => ({
  iss: 'urn:reintegratiegraaf:gateway',
  aud: partner,
  sub: 'conform:caller',
  client: 'conform',
  jti: randomUUID(),
  iat: seconds(),
  exp: seconds() + 30,
  purpose: 'urn:conform:purpose',
  whereabouts: false,
  waarneming: null,
  noodtoegang: null,
  body: null,
  ...caller,
});

/** By hand, because a library signs nothing that a subgraph has to refuse. */
export function signed(
  claims: object,
  header: object,
  signature: (text: string) => string | Buffer,
): string {
  const text = [
    { alg: 'EdDSA', typ: 'caller-assertion+jwt', ...header },
    claims,
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${Buffer.from(signature(text)).toString('base64url')}`;
}

export const ed25519 = (key: KeyObject) => (text: string) =>
  sign(null, Buffer.from(text), key);

/** The header with these assertions; `null`: a request without one. */
export const withAssertion = (assertion: string | string[] | null) => ({
  [assertionHeader]: assertion ?? [],
});
