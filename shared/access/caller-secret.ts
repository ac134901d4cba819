import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';

/** As many bytes as HMAC-SHA256 has (RFC 7518, section 3.2). */
const leastBytes = 32;
const base64 = /^[A-Za-z\d+/]+=*$/;

/** A secret that the gateway shares with one partner. Throws for what is no base64 of 32 bytes or more. */
export function callerSecretOf(text: string): KeyObject {
  const bytes = base64.test(text) ? Buffer.from(text, 'base64') : null;
  if (!bytes || bytes.length < leastBytes) throw new Error('no secret');
  return createSecretKey(bytes);
}

/** A key in PEM form, which may be on one line, or such a secret. Throws for anything else. */
export const keyOrSecretOf = (
  text: string,
  keyOf: (pem: string) => KeyObject,
): KeyObject =>
  text.includes('-----BEGIN ')
    ? keyOf(text.replaceAll('\\n', '\n'))
    : callerSecretOf(text.trim());

/** What a partner verifies assertions with: the public key of the gateway, or the secret it shares with it. */
export const verifyKeyOf = (text: string): KeyObject =>
  keyOrSecretOf(text, createPublicKey);
