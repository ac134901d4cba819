import { randomUUID } from 'node:crypto';
import { errors, type JWTPayload } from 'jose';
import { roles, type Caller } from '../../shared/access/caller.js';
import { graphError, retryAfter } from '../../shared/graphql/errors.js';
import type { TokenVerifier } from './token-verifier.js';
import { KeysUnavailable } from './jwks.js';

/** Who asks, before it is known for what. */
export interface Authenticated extends Caller {
  /** URIs of the purposes of his client; `null` when his token leaves that to his role. */
  doelen: readonly string[] | null;
}

/** Who asks, by the request's Authorization headers. No header is a caller too: `anoniem`, without any scope. */
export type Authenticate = (
  authorization: readonly string[] | undefined,
) => Promise<Authenticated>;

/** Error: UNAUTHENTICATED for anything but one good bearer token; OVERLOADED when the issuer's keys cannot be had. */
export function createAuthenticate(verify: TokenVerifier): Authenticate {
  return async (authorization = []) => {
    if (authorization.length === 0) return anonymous();
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization[0]!)?.[1];
    if (!token || authorization.length > 1)
      throw unauthenticated('Send one header `Authorization: Bearer <token>`.');
    return callerOf(await verify(token).catch(refused));
  };
}

const unauthenticated = (message: string) =>
  graphError('UNAUTHENTICATED', message);

function refused(error: unknown): never {
  if (error instanceof KeysUnavailable)
    throw graphError(
      'OVERLOADED',
      'The token cannot be checked now: its issuer does not answer. Try again later.',
      retryAfter(error.retryAfterSeconds),
    );
  // Whatever else goes wrong is a fault of ours, and opens nothing.
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
  doelen: null,
});

function callerOf(claims: JWTPayload): Authenticated {
  const role = roles.find((known) => known === claims['rol']);
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
    doelen: doelenOf(claims['doelbinding']),
  };
}

/** A claim that is there but cannot be read gives no purpose at all. */
function doelenOf(claim: unknown): readonly string[] | null {
  if (claim === undefined) return null;
  return [claim].flat().filter((uri) => typeof uri === 'string');
}

/** One text, separated by spaces (RFC 9068). Another form is refused: what it was meant to open is a guess. */
function scopesOf(scope: unknown = ''): string[] {
  if (typeof scope !== 'string')
    throw unauthenticated(
      'The `scope` of the bearer token must be one text, separated by spaces.',
    );
  return scope.split(' ').filter(Boolean);
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);
