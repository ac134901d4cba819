import {
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose';
import type { Key } from '../../shared/access/caller.js';
import type { IssuerKeys } from './jwks.js';
import { rememberTokens } from './remember-tokens.js';

export interface Issuer {
  /** The `iss` of its tokens; its URL too, when it publishes its keys. */
  name: string;
  audience: string;
  /** A fixed Ed25519 key, or those that the issuer publishes. */
  key: Key | IssuerKeys;
}

/** Returns the claims of a valid token. */
export type TokenVerifier = (token: string) => Promise<JWTPayload>;

/** Asymmetric only: never a shared secret (`HS256`) or `none`. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/** Access tokens by RFC 9068, or as older issuers write it; never a JWT of another type, such as an id token. */
const types = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);

/** Verifies tokens by the NL GOV profile for OAuth 2.0, each once. Errors: jose's for an invalid token; those of `key`. */
export function tokenVerifier(issuer: Issuer): TokenVerifier {
  const { key } = issuer;
  return rememberTokens(
    verifier(issuer),
    isFixed(key) ? () => Promise.resolve(key) : key.current,
  );
}

const isFixed = (key: Key | IssuerKeys): key is Key => !('find' in key);

function verifier({ name, audience, key }: Issuer): TokenVerifier {
  const find: JWTVerifyGetKey = isFixed(key) ? () => key : key.find;
  const options: JWTVerifyOptions = {
    issuer: name,
    audience,
    // With a fixed key a token of another algorithm is invalid; jose would throw a TypeError for it.
    algorithms: isFixed(key) ? ['EdDSA'] : algorithms,
    requiredClaims: ['azp', 'exp', 'jti', 'sub'],
    // In seconds.
    clockTolerance: 30,
  };
  return async (token) => {
    const { payload, protectedHeader } = await jwtVerify(token, find, options);
    if (!types.has(protectedHeader.typ?.toLowerCase()))
      throw new errors.JWTInvalid('not an access token');
    for (const claim of ['azp', 'jti', 'sub'])
      if (typeof payload[claim] !== 'string' || payload[claim] === '')
        throw new errors.JWTInvalid(`${claim} is not a text`);
    return payload;
  };
}
