import { createHash, KeyObject, sign, verify } from 'node:crypto';
import type { CryptoKey } from 'jose';
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

/** The claims of an assertion before they are checked. */
type Claims = Readonly<Record<string, unknown>>;

/**
 * Verifies an assertion for `partner` (RFC 7515, 7519). With the synchronous `verify` of Node: jose verifies through WebCrypto in the thread
 * pool, which took longer than all other checks of the request. Error: UNAUTHENTICATED when it is missing, forged, expired, for another
 * audience or valid too long.
 */
export function verifyCaller(
  assertion: string | undefined,
  partner: string,
  key: Key,
): VerifiedAssertion {
  try {
    const claims = claimsOf(assertion ?? '', key);
    if (claims['iss'] !== issuer) throw new Error('of another issuer');
    // Not a list of audiences either: such an assertion could be replayed to another partner.
    if (claims['aud'] !== partner) throw new Error('for another');
    checkLifetime(claims);
    const body = claims['body'];
    if (body !== null && typeof body !== 'string') throw new Error('no body');
    return { caller: callerOf(claims), body };
  } catch {
    throw notSigned();
  }
}

/** Base64url without padding, as Node would also decode other text. */
const compactForm = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;

/** The claims of a compact JWS that `key` signed. */
function claimsOf(assertion: string, key: Key): Claims {
  const [, head, claims, signature] = compactForm.exec(assertion) ?? [];
  const { alg, typ, crit } = decoded(head!);
  if (alg !== 'EdDSA' || typ !== 'caller-assertion+jwt' || crit !== undefined)
    throw new Error('of another kind');
  const own = key instanceof KeyObject ? key : KeyObject.from(key);
  const isSigned =
    own.asymmetricKeyType === 'ed25519' &&
    verify(
      null,
      Buffer.from(`${head}.${claims}`),
      own,
      Buffer.from(signature!, 'base64url'),
    );
  if (!isSigned) throw new Error('forged');
  return decoded(claims!);
}

const decoded = (part: string): Claims =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims;

function callerOf(claims: Claims): Caller {
  const role = roles.find((each) => each === claims['role']);
  const [subject, requestId] = [text(claims['sub']), text(claims['jti'])];
  if (!role || subject === null || requestId === null)
    throw new Error('of nobody');
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
  if (iat > now + aheadSeconds) throw new Error('from the future');
  if (nbf !== undefined && !(isNumber(nbf) && nbf <= now))
    throw new Error('not valid yet');
  if (exp <= now) throw new Error('expired');
  if (exp - iat > longestSeconds) throw new Error('lives too long');
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const text = (value: unknown) => (typeof value === 'string' ? value : null);
