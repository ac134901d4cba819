import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { z } from 'zod';
import {
  baseConfig,
  ConfigError,
  notSet,
  setting,
  valueOf,
  type Env,
} from '../config.js';
import { required, type Demonstration } from '../demonstration.js';

/** Where an encrypted value is stored; it decrypts nowhere else (additional authenticated data). `row` is the id of its row. */
export interface Place {
  table: string;
  column: string;
  row: string;
}

/** The keys of one owner. The newest one encrypts and indexes; older ones still decrypt, and their indexes still match. */
export interface DataKeys {
  /** The setting that they stand in. */
  readonly setting: string;
  /** The ids of the keys, newest first. */
  readonly ids: readonly [string, ...string[]];
  /** `v1.<key id>.<iv>.<cipher text>.<tag>`, base64url: AES-256-GCM bound to its place. Equal values give different ciphertexts. */
  encrypt(place: Place, plain: string): string;
  /** The same, with the key of this id. Throws DataKeyError when it is not one of these. */
  encryptWith(keyId: string, place: Place, plain: string): string;
  /** Throws DataKeyError for a missing key, and for a ciphertext that was changed or was copied from another place. */
  decrypt(place: Place, stored: string): string;
  /**
   * Blind indexes of a value, `<key id>.<HMAC-SHA-256>`, one per key, newest first: store the first, search with all of them. They
   * also serve as pseudonyms. With the key all numbers can be enumerated, so treat an index as the number itself.
   */
  index(kind: string, value: string): [string, ...string[]];
  /**
   * Encrypts an opaque value for a client, such as a cursor; it is valid in `context` only. `<key id>.<iv, cipher text and tag>`, base64url:
   * deterministic AES-256-GCM under a separate key, so that a client can compare results for equality.
   */
  seal(context: string, plain: string): string;
  /** `null` for anything that these keys did not seal in this context, whatever the cause. */
  unseal(context: string, sealed: string): string | null;
}

/** A stored value that these keys cannot decrypt; the message contains no value. */
export class DataKeyError extends Error {}

/** At most 16 characters, so that an index has at most 60. */
const keyId = /^[a-z0-9-]{1,16}$/;

/** The keys in a setting: `<id>:<32 bytes in base64>`, newest first, separated by commas. Throws ConfigError that names the setting. */
export const dataKeys = (setting: string, text: string): DataKeys =>
  withKeys(setting, entriesOf(setting, text));

const entriesOf = (setting: string, text: string, sharedBy?: string) =>
  text
    .trim()
    .split(',')
    .map((entry) => keyOf(setting, entry.trim(), sharedBy));

function withKeys(setting: string, entries: readonly DataKey[]): DataKeys {
  const keys = new Map(entries.map((key) => [key.id, key]));
  if (keys.size < entries.length)
    throw new ConfigError(`${setting} has two keys with the same id.`);
  const [newest, ...older] = entries as [DataKey, ...DataKey[]];
  return {
    setting,
    ids: [newest.id, ...older.map(({ id }) => id)],
    encrypt: (place, plain) => newest.encrypt(place, plain),
    encryptWith: (id, place, plain) => {
      const key = keys.get(id);
      if (!key) throw new DataKeyError(`The key '${id}' is not in ${setting}.`);
      return key.encrypt(place, plain);
    },
    decrypt: (place, stored) => {
      const parts = stored.split('.');
      const [version, id = ''] = parts;
      const at = `${place.table}.${place.column}`;
      if (version !== 'v1' || parts.length !== 5)
        throw new DataKeyError(
          `A value in ${at} is not encrypted in a form that is known here.`,
        );
      const key = keys.get(id);
      if (!key)
        throw new DataKeyError(
          `A value in ${at} is encrypted with the key '${id}', which is not in ${setting}.`,
        );
      return key.decrypt(place, stored);
    },
    index: (kind, value) => [
      newest.index(kind, value),
      ...older.map((key) => key.index(kind, value)),
    ],
    seal: (context, plain) => `${newest.id}.${newest.seal(context, plain)}`,
    unseal: (context, sealed) => {
      const [id = '', text = '', ...rest] = sealed.split('.', 3);
      return rest.length > 0
        ? null
        : (keys.get(id)?.unseal(context, text) ?? null);
    },
  };
}

/** The variables of `readDataKeys`; outside a demonstration at least one of them must be set. */
export const dataKeySettings = (owner: string) => ({
  own: setting(
    `${owner.toUpperCase()}_DATA_KEYS`,
    `the keys of ${owner} for numbers at rest, <id>:<32 bytes in base64>, newest first, separated by commas`,
    z.string().optional(),
  ),
  shared: setting(
    'DATA_KEYS',
    'keys for all owners at once: those of each are derived from these by its name',
    z.string().optional(),
  ),
});

/**
 * The keys of one owner: those in `<OWNER>_DATA_KEYS`, newest first, then one derived, by the owner's name, from each key in the shared
 * `DATA_KEYS`. A demonstration without either generates them once. Throws ConfigError when they are missing or invalid.
 */
export function readDataKeys(
  owner: string,
  env: Env,
  demonstration?: Demonstration,
): DataKeys {
  const { own, shared } = dataKeySettings(owner);
  const given = [own, shared].flatMap(({ variable }) => {
    const text = valueOf(env, variable);
    return text === undefined ? [] : [{ variable, text }];
  });
  if (given.length > 0)
    return withKeys(
      given.map(({ variable }) => variable).join(' or '),
      given.flatMap(({ variable, text }) =>
        entriesOf(
          variable,
          text,
          variable === shared.variable ? owner : undefined,
        ),
      ),
    );
  const { demo, dataDir } = baseConfig(env);
  if (!demo) throw new ConfigError(notSet(own));
  return dataKeys(
    own.variable,
    required(demonstration).dataKeys(dataDir, owner),
  );
}

interface DataKey {
  id: string;
  encrypt(place: Place, plain: string): string;
  decrypt(place: Place, stored: string): string;
  index(kind: string, value: string): string;
  seal(context: string, plain: string): string;
  unseal(context: string, text: string): string | null;
}

function keyOf(
  setting: string,
  entry: string,
  sharedBy: string | undefined,
): DataKey {
  const [id = '', text = '', ...rest] = entry.split(':');
  const bytes = Buffer.from(text, 'base64');
  if (!keyId.test(id) || rest.length > 0)
    throw new ConfigError(
      `${setting} must be <id>:<key>, separated by commas; an id has 1 to 16 letters, digits or hyphens.`,
    );
  if (bytes.length !== 32 || bytes.toString('base64') !== text)
    throw new ConfigError(
      `${setting}: the key '${id}' must be 32 bytes in base64; \`openssl rand -base64 32\` makes one.`,
    );
  return keyFrom(
    setting,
    id,
    sharedBy === undefined ? bytes : derived(bytes, `owner ${sharedBy}`),
  );
}

/** A key for one use (HKDF); it reveals neither the root key nor the key of another use. */
const derived = (bytes: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', bytes, '', `reintegratiegraaf v1 ${use}`, 32));

/** Encryption, each kind of index and sealing have separate derived keys: one that leaks does not reveal another. */
function keyFrom(setting: string, id: string, bytes: Buffer): DataKey {
  const cache = new Map<string, Buffer>();
  const derive = (use: string): Buffer => {
    const key = cache.get(use) ?? derived(bytes, use);
    cache.set(use, key);
    return key;
  };
  return {
    id,
    encrypt: (place, plain) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', derive('encrypt'), iv);
      cipher.setAAD(boundTo(place));
      const text = Buffer.concat([
        cipher.update(plain, 'utf8'),
        cipher.final(),
      ]);
      const parts = [iv, text, cipher.getAuthTag()];
      return [
        'v1',
        id,
        ...parts.map((part) => part.toString('base64url')),
      ].join('.');
    },
    decrypt: (place, stored) => {
      try {
        const [iv, text, tag] = stored
          .split('.')
          .slice(2)
          .map(decodeStrict) as [Buffer, Buffer, Buffer];
        const decipher = createDecipheriv(
          'aes-256-gcm',
          derive('encrypt'),
          iv,
          { authTagLength: 16 },
        );
        decipher.setAAD(boundTo(place));
        decipher.setAuthTag(tag);
        return (
          decipher.update(text, undefined, 'utf8') + decipher.final('utf8')
        );
      } catch {
        throw new DataKeyError(
          `A value in ${place.table}.${place.column} does not open with the key '${id}' of ${setting}: it was changed, it stood in another row, or the key is another one.`,
        );
      }
    },
    index: (kind, value) =>
      `${id}.${createHmac('sha256', derive(`index ${kind}`))
        .update(value)
        .digest('base64url')}`,
    seal: (context, plain) =>
      sealText(derive('seal iv'), derive('seal'), context, plain),
    unseal: (context, text) => unsealText(derive('seal'), context, text),
  };
}

const ivBytes = 12;
const tagBytes = 16;

function sealText(
  ivKey: Buffer,
  key: Buffer,
  context: string,
  plain: string,
): string {
  // A synthetic IV, derived from the text (as in SIV, RFC 5297): equal only for equal texts, so no nonce is used for two texts.
  const iv = createHmac('sha256', ivKey)
    .update(JSON.stringify([context, plain]))
    .digest()
    .subarray(0, ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(context));
  const text = [iv, cipher.update(plain, 'utf8'), cipher.final()];
  return Buffer.concat([...text, cipher.getAuthTag()]).toString('base64url');
}

function unsealText(key: Buffer, context: string, text: string): string | null {
  try {
    const bytes = decodeStrict(text);
    const decipher = createDecipheriv(
      'aes-256-gcm',
      key,
      bytes.subarray(0, ivBytes),
      { authTagLength: tagBytes },
    );
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const plain = decipher.update(bytes.subarray(ivBytes, -tagBytes));
    return Buffer.concat([plain, decipher.final()]).toString();
  } catch {
    return null;
  }
}

const boundTo = ({ table, column, row }: Place): Buffer =>
  Buffer.from([table, column, row].join('|'));

/** Decodes canonical base64url only: `Buffer.from` ignores unused bits of the last character, so two texts could give the same bytes. */
function decodeStrict(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new Error('not base64url');
  return bytes;
}
