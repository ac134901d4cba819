import { createHash, KeyObject, sign } from 'node:crypto';
import { jwtVerify, type CryptoKey, type JWTPayload } from 'jose';
import { graphError } from '../graphql/errors.js';
import { parties, partyOfRole } from './parties.js';
import type { Partij, PartyRole } from './partij.js';
import { commonRoles } from './party.js';

export type Role = (typeof commonRoles)[number] | PartyRole;

/** The roles of professionals, who have relations with people. */
export const professionals: readonly Role[] = parties.flatMap(
  (party) => party.roles as readonly PartyRole[],
);
export const roles: readonly Role[] = [...professionals, ...commonRoles];

/** The caller that the gateway authenticated. Subgraph requests carry it as a signed assertion. */
export interface Caller {
  /** The issuer's pseudonym for the user or client; no personal number. */
  readonly subject: string;
  /** The OAuth client (`azp`); `null` for anoniem. */
  readonly client: string | null;
  readonly role: Role;
  /** The organisation whose relations apply: code of the inrichting, reclasseringsorganisatie or gemeente; for `systeem` the sending party. */
  readonly organisation: string | null;
  /** For the role justitiabele: his own id in the graph. */
  readonly justitiabele: string | null;
  readonly scopes: readonly string[];
  /** URI of the processing activity. */
  readonly purpose: string | null;
  /** Whether the purpose requires a person's whereabouts, even under geheimhouding. */
  readonly needsWhereabouts: boolean;
  /** Delegation: `organisation` is then the colleague's, `eigenOrganisatie` the caller's own. */
  readonly waarneming: Waarneming | null;
  /** Break-glass access to one person, with a reason that the logboek keeps under `id`. */
  readonly noodtoegang: Noodtoegang | null;
  readonly requestId: string;
}

/** A delegation; the logboek keeps it under `id`. */
export interface Waarneming {
  readonly id: string;
  readonly eigenOrganisatie: string;
}

export interface Noodtoegang {
  readonly id: string;
  readonly justitiabele: string;
}

/** HTTP header that carries the assertion from gateway to partner: a JWT, EdDSA. */
export const assertionHeader = 'caller-assertion';
const issuer = 'urn:reintegratiegraaf:gateway';
/** Long enough for one request and some clock skew. */
const lifetimeSeconds = 30;
/** A partner refuses an assertion with a longer lifetime. */
const longestSeconds = 60;
/** Clock skew: how far the gateway's clock may be ahead of a partner's. */
const aheadSeconds = 10;

export type Key = CryptoKey | KeyObject;

/** The organisation through which a caller has relations with people; `null` when he has none. */
export function organisationOf(
  caller: Caller,
): { partij: Partij; organisatie: string } | null {
  const party = partyOfRole(caller.role);
  if (!party || !caller.organisation) return null;
  return { partij: party.code as Partij, organisatie: caller.organisation };
}

/**
 * Signs a short-lived assertion of `caller` for `partner`: with a `body` it is valid for that body only, without one (`null`) for any query.
 * Uses the synchronous `sign` of Node: jose signs in the thread pool, which took longer than the rest of the request.
 */
export function signCaller(
  caller: Caller,
  partner: string,
  key: Key,
  body: string | Uint8Array | null,
): string {
  const issuedAt = Math.floor(Date.now() / 1_000);
  const claims = JSON.stringify({
    client: caller.client,
    role: caller.role,
    org: caller.organisation,
    justitiabele: caller.justitiabele,
    scope: caller.scopes.join(' '),
    purpose: caller.purpose,
    whereabouts: caller.needsWhereabouts,
    waarneming: caller.waarneming,
    noodtoegang: caller.noodtoegang,
    iss: issuer,
    aud: partner,
    sub: caller.subject,
    jti: caller.requestId,
    iat: issuedAt,
    exp: issuedAt + lifetimeSeconds,
    body: body === null ? null : digest(body),
  });
  const signed = `${assertionHead}.${base64url(claims)}`;
  const own = key instanceof KeyObject ? key : KeyObject.from(key);
  const signature = sign(null, Buffer.from(signed), own);
  return `${signed}.${signature.toString('base64url')}`;
}

/** SHA-256 of a body, byte for byte. */
export const digest = (body: string | Uint8Array): string =>
  createHash('sha256').update(body).digest('base64url');

const base64url = (text: string) => Buffer.from(text).toString('base64url');
const assertionHead = base64url(
  JSON.stringify({ alg: 'EdDSA', typ: 'caller-assertion+jwt' }),
);

/** The claims of a verified assertion. */
export interface VerifiedAssertion {
  caller: Caller;
  /** Digest of the only body for which it is valid; `null`: any query, no mutation. */
  body: string | null;
}

/** Verifies an assertion for `partner`. Error: UNAUTHENTICATED when it is missing, forged, expired, for another audience or valid too long. */
export async function verifyCaller(
  assertion: string | undefined,
  partner: string,
  key: Key,
): Promise<VerifiedAssertion> {
  try {
    const { payload } = await jwtVerify(assertion ?? '', key, {
      algorithms: ['EdDSA'],
      typ: 'caller-assertion+jwt',
      issuer,
      requiredClaims: ['sub', 'jti', 'exp', 'iat', 'role', 'body'],
    });
    const body = payload['body'];
    if (body !== null && typeof body !== 'string') throw new Error('no body');
    // jose also accepts a list of audiences: such an assertion could be replayed to another partner.
    if (payload.aud !== partner) throw new Error('for another');
    checkLifetime(payload);
    const role = roles.find((each) => each === payload['role']);
    if (!role) throw new Error('unknown role');
    const caller = {
      subject: payload.sub!,
      client: text(payload['client']),
      role,
      organisation: text(payload['org']),
      justitiabele: text(payload['justitiabele']),
      scopes: (text(payload['scope']) ?? '').split(' ').filter(Boolean),
      purpose: text(payload['purpose']),
      needsWhereabouts: payload['whereabouts'] === true,
      waarneming: (payload['waarneming'] ?? null) as Waarneming | null,
      noodtoegang: (payload['noodtoegang'] ?? null) as Noodtoegang | null,
      requestId: payload.jti!,
    } satisfies Caller;
    return { caller, body };
  } catch {
    throw notSigned();
  }
}

export const notSigned = () =>
  graphError(
    'UNAUTHENTICATED',
    'This partner answers only calls that the gateway signed for it.',
  );

/** With `exp` alone, a key that leaked briefly could have signed assertions that are valid for years. */
function checkLifetime({ iat, exp }: JWTPayload): void {
  const now = Math.floor(Date.now() / 1_000);
  // jose checks only the type of `exp`.
  if (typeof iat !== 'number') throw new Error('not signed at any time');
  if (iat > now + aheadSeconds) throw new Error('from the future');
  if (exp! - iat > longestSeconds) throw new Error('lives too long');
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);
