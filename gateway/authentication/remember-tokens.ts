import { hash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';

/** With usual claims some 10 MB. */
const maxTokens = 10_000;
/** Of all tokens together: one may have as many claims as fit in a header. */
const maxCharacters = 16 * 1024 * 1024;

type Verify = (token: string) => Promise<JWTPayload>;

interface Verified {
  claims: JWTPayload;
  /** Those with which it was verified. */
  keys: object;
}

/**
 * Verifies each token once: a client sends the same one with every request. A token is remembered by its SHA-256 until it expires, and only
 * while the keys with which it was verified are those of the issuer (`currentKeys`). What is not in the token (suspended clients, purposes,
 * delegations) is checked at each request. Errors: those of `verify` and `currentKeys`.
 */
export function rememberTokens(
  verify: Verify,
  currentKeys: () => Promise<object>,
): Verify {
  const verified = new LRUCache<string, Verified>({
    max: maxTokens,
    maxSize: maxCharacters,
  });
  return async (token) => {
    const keys = await currentKeys();
    const id = hash('sha256', token, 'base64');
    const known = verified.get(id);
    if (known?.keys === keys && known.claims.exp! * 1_000 > Date.now())
      return known.claims;
    verified.delete(id);
    const claims = await verify(token);
    verified.set(id, { claims, keys }, { size: token.length });
    return claims;
  };
}
