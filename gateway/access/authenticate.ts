import { randomUUID } from 'node:crypto';
import { errors, type JWTPayload } from 'jose';
import { roles, type Caller } from '../../shared/caller.js';
import { graphError } from '../../shared/errors.js';
import type { TokenVerifier } from './issuer.js';

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
export function authenticator(verify: TokenVerifier): Authenticate {
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

/** What the library says when the issuer's keys are the trouble, not the token. */
const unreachable = new Set([
  'ERR_JOSE_GENERIC',
  'ERR_JWKS_TIMEOUT',
  'ERR_JWKS_INVALID',
]);

function refused(error: unknown): never {
  throw !(error instanceof errors.JOSEError) || unreachable.has(error.code)
    ? graphError(
        'OVERLOADED',
        'The token cannot be checked now: its issuer does not answer. Try again later.',
      )
    : unauthenticated(
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
    scopes: (text(claims['scope']) ?? '').split(' ').filter(Boolean),
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

const text = (value: unknown) => (typeof value === 'string' ? value : null);
