import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import type { Key } from '../../shared/caller.js';

/** Who may issue bearer tokens: by a key that is at hand, or by the keys that the issuer publishes (OpenID Connect discovery). */
export interface Issuer {
  /** The `iss` of its tokens; without `key` also its URL. */
  name: string;
  audience: string;
  key?: Key;
}

/** Gives the claims of a token. */
export type TokenVerifier = (token: string) => Promise<JWTPayload>;

/** Signatures by a private key only: a shared secret or `none` is never accepted. */
const algorithms = ['EdDSA', 'ES256', 'ES384', 'PS256', 'RS256'];

export function tokenVerifier({ name, audience, key }: Issuer): TokenVerifier {
  const options = {
    issuer: name,
    audience,
    // A key at hand is Ed25519; another algorithm is then the token's fault, not ours.
    algorithms: key ? ['EdDSA'] : algorithms,
    requiredClaims: ['sub', 'exp'],
    clockTolerance: 30,
  };
  if (key)
    return async (token) => (await jwtVerify(token, key, options)).payload;
  let keys: ReturnType<typeof publishedKeys> | undefined;
  return async (token) => {
    keys ??= publishedKeys(name);
    const published = await keys.catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return (await jwtVerify(token, published, options)).payload;
  };
}

async function publishedKeys(issuer: string) {
  const response = await fetch(
    `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    { redirect: 'error', signal: AbortSignal.timeout(5_000) },
  );
  const { jwks_uri: keys } = (await response.json()) as { jwks_uri?: string };
  if (!response.ok || !keys) throw new Error('The issuer names no keys.');
  return createRemoteJWKSet(new URL(keys));
}
