import {
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

/** The Ed25519 signature of a supergraph's bytes in base64, as it is published at `<url>.sig`. */
export const signatureOf = (supergraph: Buffer, key: KeyObject): string =>
  sign(null, supergraph, key).toString('base64');

/** Whether `signature` (base64, white space around it ignored) is that of these bytes. */
export function isSignedBy(
  key: KeyObject,
  supergraph: Buffer,
  signature: string,
): boolean {
  const bytes = Buffer.from(signature.trim(), 'base64');
  return bytes.length === 64 && verify(null, supergraph, key, bytes);
}

/** Error: the PEM is no Ed25519 private key. */
export function signingKeyOf(pem: string): KeyObject {
  const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
  if (createPublicKey(key).asymmetricKeyType === 'ed25519') return key;
  throw new Error('a key of another kind');
}

/** Error: the PEM is no Ed25519 public key; a private one is refused, since it must not be where supergraphs are only checked. */
export function verifyKeyOf(pem: string): KeyObject {
  if (pem.includes('PRIVATE KEY')) throw new Error('a private key');
  const key = createPublicKey(pem.replaceAll('\\n', '\n'));
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new Error('a key of another kind');
}
