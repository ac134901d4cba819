import { randomBytes } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { Failure } from './errors.js';

/** All processes of a real partner have the same. */
const key = randomBytes(32);

/** Cursors that a client can neither read nor make, for one list and caller: encrypted (JWE, AES-256-GCM). */
export const cursors = (list: string, subject: string) => ({
  seal: (id: string): Promise<string> =>
    new EncryptJWT({ id, list, subject })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .encrypt(key),
  /** Error: BAD_USER_INPUT for any other text. */
  open: async (cursor: string): Promise<string> => {
    const payload = await jwtDecrypt<Record<string, string>>(cursor, key).then(
      (decrypted) => decrypted.payload,
      () => undefined,
    );
    if (payload?.['list'] === list && payload['subject'] === subject)
      return payload['id']!;
    throw new Failure('BAD_USER_INPUT', 'after is not a cursor of this list.');
  },
});
