import {
  createHmac,
  KeyObject,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto';
import type { CryptoKey } from 'jose';
import { LRUCache } from 'lru-cache';

/** Ed25519, or a secret that the gateway shares with one partner alone. */
export type Key = CryptoKey | KeyObject;

/** The claims of an assertion before they are checked. */
export type Claims = Readonly<Record<string, unknown>>;

const mediaType = 'caller-assertion+jwt';

/** How signatures of one algorithm are made and verified (RFC 7518, section 3.1; RFC 8037). */
interface Algorithm {
  name: 'EdDSA' | 'HS256';
  /** The encoded header of what it signs. */
  head: string;
  sign(text: string, key: KeyObject): Buffer;
  verify(text: string, key: KeyObject, signature: Buffer): boolean;
}

const base64url = (text: string) => Buffer.from(text).toString('base64url');
const headOf = (alg: Algorithm['name']) =>
  base64url(JSON.stringify({ alg, typ: mediaType }));

const byKeyPair: Algorithm = {
  name: 'EdDSA',
  head: headOf('EdDSA'),
  sign: (text, key) => sign(null, Buffer.from(text), key),
  verify: (text, key, signature) =>
    verify(null, Buffer.from(text), key, signature),
};

/** Less than a tenth of the CPU of Ed25519. */
const bySecret: Algorithm = {
  name: 'HS256',
  head: headOf('HS256'),
  sign: (text, key) => createHmac('sha256', key).update(text).digest(),
  verify: (text, key, signature) => {
    const own = bySecret.sign(text, key);
    return own.length === signature.length && timingSafeEqual(own, signature);
  },
};

/** Decided by the key and never by the header: a public key is no secret, and would sign as one. */
function algorithmOf(key: KeyObject): Algorithm {
  if (key.type === 'secret') return bySecret;
  if (key.asymmetricKeyType === 'ed25519') return byKeyPair;
  throw new Error('a key of another kind');
}

const keyObject = (key: Key): KeyObject =>
  key instanceof KeyObject ? key : KeyObject.from(key);

/**
 * A compact JWS (RFC 7515) of claims. With the synchronous functions of Node: jose signs in the thread pool, which took longer than the rest of
 * the request.
 */
export function signClaims(claims: Claims, key: Key): string {
  const own = keyObject(key);
  const { head, sign: signed } = algorithmOf(own);
  const text = `${head}.${base64url(JSON.stringify(claims))}`;
  return `${text}.${signed(text, own).toString('base64url')}`;
}

/**
 * The claims of assertions whose signature was verified, by their text: the gateway sends the fetches of one request to a partner with the
 * same assertion, and to verify an Ed25519 signature takes as long as all else that is done before a fetch is executed. Everything but the
 * signature is checked each time, so that an assertion expires at its time. By key: those of one that is replaced are not accepted by the next.
 */
const verified = new WeakMap<Key, LRUCache<string, Claims>>();
const mostVerified = 1_000;

/** The claims of a compact JWS that `key` signed. Throws for any other. */
export function verifiedClaims(assertion: string, key: Key): Claims {
  const known =
    verified.get(key) ?? new LRUCache<string, Claims>({ max: mostVerified });
  verified.set(key, known);
  const claims = known.get(assertion) ?? claimsOf(assertion, keyObject(key));
  known.set(assertion, claims);
  return claims;
}

/** Base64url without padding, as Node would also decode other text. */
const compactForm = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;

function claimsOf(assertion: string, key: KeyObject): Claims {
  const [, head, claims, signature] = compactForm.exec(assertion) ?? [];
  const algorithm = algorithmOf(key);
  const { alg, typ, crit } = decoded(head!);
  if (alg !== algorithm.name || typ !== mediaType || crit !== undefined)
    throw new Error('of another kind');
  const bytes = Buffer.from(signature!, 'base64url');
  if (!algorithm.verify(`${head}.${claims}`, key, bytes))
    throw new Error('forged');
  return decoded(claims!);
}

const decoded = (part: string): Claims =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims;
