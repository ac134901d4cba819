import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { verifyKeyOf } from './caller-secret.js';

test('a partner verifies with a public key in PEM form, also on one line', () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  for (const text of [pem, pem.replaceAll('\n', '\\n')])
    expect(verifyKeyOf(text).equals(publicKey)).toBe(true);
});

test('or with a secret of 32 bytes or more, in base64', () => {
  const bytes = randomBytes(32);
  const key = verifyKeyOf(`${bytes.toString('base64')}\n`);
  expect(key.type).toBe('secret');
  expect(key.export()).toEqual(bytes);
});

test.each([
  ['too short', randomBytes(31).toString('base64')],
  ['no base64', 'a secret of more than thirty-two characters'],
  ['hexadecimal with a colon', `sha256:${randomBytes(32).toString('hex')}`],
  ['empty', ''],
])('nothing else is a secret: %s', (_title, text) => {
  expect(() => verifyKeyOf(text)).toThrow();
});
