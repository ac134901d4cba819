import { randomUUID } from 'node:crypto';
import { errors, type JWTPayload } from 'jose';
import { roles, type Caller } from '../../shared/access/caller.js';
import { graphError, retryAfter } from '../../shared/graphql/errors.js';
import type { TokenVerifier } from './token-verifier.js';
import { KeysUnavailable } from './jwks.js';

/** The caller by the access token, before the purpose of the request is established. */
export interface Authenticated extends Caller {
  /** URIs of the purposes of the client (claim `doelbinding`); `null` without the claim: then all purposes of the role. */
  purposes: readonly string[] | null;
}

/** The caller by the Authorization headers of a request; without any header `anoniem`, who has no scopes. */
export type Authenticate = (
  authorization: readonly string[] | undefined,
) => Promise<Authenticated>;

/** Error: UNAUTHENTICATED for anything but one valid bearer token; OVERLOADED when the issuer's keys cannot be fetched. */
export function createAuthenticate(verify: TokenVerifier): Authenticate {
  return async (authorization = []) => {
    if (authorization.length === 0) return anonymous();
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization[0]!)?.[1];
    if (!token || authorization.length > 1)
      throw unauthenticated('Send one header `Authorization: Bearer <token>`.');
    return callerOf(await verify(token).catch(rejected));
  };
}

const unauthenticated = (message: string) =>
  graphError('UNAUTHENTICATED', message);

function rejected(error: unknown): never {
  if (error instanceof KeysUnavailable)
    throw graphError(
      'OVERLOADED',
      'The token cannot be checked now: its issuer does not answer. Try again later.',
      retryAfter(error.retryAfterSeconds),
    );
  // Any other error is ours, and must not look like a bad token.
  if (!(error instanceof errors.JOSEError)) throw error;
  throw unauthenticated(
    error instanceof errors.JWTExpired
      ? 'The bearer token has expired.'
      : 'The bearer token is not valid here.',
  );
}

const anonymous = (): Authenticated => ({
  subject: 'anoniem',
  client: null,
  role: 'anoniem',
  organisation: null,
  justitiabele: null,
  scopes: [],
  purpose: null,
  needsWhereabouts: false,
  waarneming: null,
  noodtoegang: null,
  requestId: randomUUID(),
  purposes: null,
});

function callerOf(claims: JWTPayload): Authenticated {
  const role = roles.find((candidate) => candidate === claims['rol']);
  if (!role || role === 'anoniem' || !claims.sub)
    throw unauthenticated('The bearer token names no known role (`rol`).');
  return {
    subject: claims.sub,
    client: text(claims['azp']),
    role,
    organisation: text(claims['organisatie']),
    justitiabele: text(claims['justitiabele']),
    scopes: scopesOf(claims['scope']),
    purpose: null,
    needsWhereabouts: false,
    waarneming: null,
    noodtoegang: null,
    requestId: randomUUID(),
    purposes: purposesOf(claims['doelbinding']),
  };
}

/** A claim of another form gives no purpose, rather than all of the role. */
function purposesOf(claim: unknown): readonly string[] | null {
  if (claim === undefined) return null;
  return [claim].flat().filter((uri) => typeof uri === 'string');
}

/** One string, separated by spaces (RFC 9068). Another form is refused: which scopes it was meant to grant is a guess. */
function scopesOf(scope: unknown = ''): string[] {
  if (typeof scope !== 'string')
    throw unauthenticated(
      'The `scope` of the bearer token must be one text, separated by spaces.',
    );
  return scope.split(' ').filter(Boolean);
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);
