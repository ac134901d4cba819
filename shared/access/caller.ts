import { createHash } from 'node:crypto';
import { graphError } from '../graphql/errors.js';
import { parties, partyOfRole } from './parties.js';
import type { Partij, PartyRole } from './partij.js';
import { commonRoles } from './party.js';
import {
  signClaims,
  verifiedClaims,
  type Claims,
  type Key,
} from './signed-claims.js';

export type { Key } from './signed-claims.js';

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

/** An `Idempotency-Key`, as the gateway signs it for a mutation: hashes, in base64url. */
export interface IdempotencyClaim {
  /** Of the client, the user and the key. */
  readonly key: string;
  /** Of the operation and its variables, and in whose name and for which purpose it is carried out. */
  readonly request: string;
}

/** HTTP header that carries the assertion from gateway to partner: a JWT, EdDSA or HS256. */
export const assertionHeader = 'caller-assertion';
const issuer = 'urn:reintegratiegraaf:gateway';
/** How far the clocks of the gateway and a partner may differ. */
const skewSeconds = 30;
/** Long enough for one request when the gateway's clock is behind. A partner refuses a longer lifetime. */
const lifetimeSeconds = 30 + skewSeconds;

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
 */
export function signCaller(
  caller: Caller,
  partner: string,
  key: Key,
  body: string | Uint8Array | null,
  idempotency: IdempotencyClaim | null = null,
): string {
  const issuedAt = Math.floor(Date.now() / 1_000);
  const claims = {
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
    ...(idempotency && { idempotency }),
  };
  return signClaims(claims, key);
}

/** SHA-256 of a body, byte for byte. */
export const digest = (body: string | Uint8Array): string =>
  createHash('sha256').update(body).digest('base64url');

/** The claims of a verified assertion. */
export interface VerifiedAssertion {
  caller: Caller;
  /** Digest of the only body for which it is valid; `null`: any query, no mutation. */
  body: string | null;
  idempotency: IdempotencyClaim | null;
}

/**
 * Verifies an assertion for `partner` (RFC 7515, 7519). Error: UNAUTHENTICATED when it is missing, forged, expired, for another audience or
 * valid too long.
 */
export function verifyCaller(
  assertion: string | undefined,
  partner: string,
  key: Key,
): VerifiedAssertion {
  try {
    const claims = verifiedClaims(assertion ?? '', key);
    if (claims['iss'] !== issuer) throw new Error('of another issuer');
    // Not a list of audiences either: such an assertion could be replayed to another partner.
    if (claims['aud'] !== partner) throw new Error('for another');
    checkLifetime(claims);
    const body = claims['body'];
    if (body !== null && typeof body !== 'string') throw new Error('no body');
    const idempotency = idempotencyOf(claims['idempotency']);
    return { caller: callerOf(claims), body, idempotency };
  } catch {
    throw notSigned();
  }
}

function callerOf(claims: Claims): Caller {
  const role = roles.find((each) => each === claims['role']);
  const [subject, requestId] = [text(claims['sub']), text(claims['jti'])];
  if (!role || subject === null || requestId === null)
    throw new Error('missing claims');
  return {
    subject,
    client: text(claims['client']),
    role,
    organisation: text(claims['org']),
    justitiabele: text(claims['justitiabele']),
    scopes: (text(claims['scope']) ?? '').split(' ').filter(Boolean),
    purpose: text(claims['purpose']),
    needsWhereabouts: claims['whereabouts'] === true,
    waarneming: (claims['waarneming'] ?? null) as Waarneming | null,
    noodtoegang: (claims['noodtoegang'] ?? null) as Noodtoegang | null,
    requestId,
  };
}

const hash = /^[\w-]{43}$/;

function idempotencyOf(claim: unknown): IdempotencyClaim | null {
  if (claim === undefined) return null;
  const { key, request } = claim as Record<keyof IdempotencyClaim, unknown>;
  if (!hash.test(String(key)) || !hash.test(String(request)))
    throw new Error('no hashes');
  return claim as IdempotencyClaim;
}

export const notSigned = () =>
  graphError(
    'UNAUTHENTICATED',
    'This partner answers only calls that the gateway signed for it.',
  );

/** With `exp` alone, a key that leaked briefly could have signed assertions that are valid for years. */
function checkLifetime({ iat, nbf, exp }: Claims): void {
  const now = Math.floor(Date.now() / 1_000);
  if (!isNumber(iat) || !isNumber(exp))
    throw new Error('not signed at any time');
  if (iat > now + skewSeconds) throw new Error('from the future');
  if (nbf !== undefined && !(isNumber(nbf) && nbf <= now))
    throw new Error('not valid yet');
  if (exp <= now) throw new Error('expired');
  if (exp - iat > lifetimeSeconds) throw new Error('lives too long');
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const text = (value: unknown) => (typeof value === 'string' ? value : null);
