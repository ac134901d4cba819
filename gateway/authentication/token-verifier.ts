import {
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose';
import type { Key } from '../../shared/access/caller.js';

/** Who may issue bearer tokens. */
export interface Issuer {
  /** The `iss` of its tokens; where it publishes its keys, also its URL. */
  name: string;
  audience: string;
  /** An Ed25519 key that is at hand, or what finds the key that signed a token. */
  key: Key | JWTVerifyGetKey;
}

/** Gives the claims of a token. */
export type TokenVerifier = (token: string) => Promise<JWTPayload>;

/** Signatures by a private key only: a shared secret or `none` is never accepted. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/** Access tokens by RFC 9068, or as older issuers write it; never a JWT that was made to be something else. */
const types = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);

/** Checks tokens by the NL GOV profile for OAuth 2.0. Errors: jose's own for a bad token; those of `key`. */
export function tokenVerifier({ name, audience, key }: Issuer): TokenVerifier {
  const find: JWTVerifyGetKey = typeof key === 'function' ? key : () => key;
  const options: JWTVerifyOptions = {
    issuer: name,
    audience,
    // A key at hand is Ed25519; another algorithm is then the token's fault, not ours.
    algorithms: typeof key === 'function' ? algorithms : ['EdDSA'],
    requiredClaims: ['azp', 'exp', 'jti', 'sub'],
    // Seconds by which clocks may differ.
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
