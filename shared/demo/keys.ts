import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  randomUUID,
  type KeyObject,
} from 'node:crypto';
import { join } from 'node:path';
import { callerSecretOf } from '../access/caller-secret.js';
import { today } from '../days.js';

/** A key pair of a demonstration. */
export interface KeyPair {
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** Creates a file once: it is renamed into place when complete, so that the first process wins and the others read its whole content. */
function once(dataDir: string, name: string, make: () => string): string {
  const folder = join(dataDir, 'demo');
  const file = join(folder, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, make(), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8');
}

function pair(pem: string): KeyPair {
  const privateKey = createPrivateKey(pem);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

const newPem = () =>
  generateKeyPairSync('ed25519').privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string;

/** The key with which the gateway of a demonstration signs callers. */
export const demoCallerKeys = (dataDir: string): KeyPair =>
  pair(once(dataDir, 'caller-key.pem', newPem));

/** The secret that the gateway of a demonstration shares with a partner. */
export const demoCallerSecret = (dataDir: string, partner: string): KeyObject =>
  callerSecretOf(
    once(dataDir, `caller-secret-${partner}`, () =>
      randomBytes(32).toString('base64'),
    ),
  );

/** The key with which the demo issuer signs tokens. */
export const demoIssuerKeys = (dataDir: string): KeyPair =>
  pair(once(dataDir, 'issuer-key.pem', newPem));

/** The key with which a demonstration signs manifests of registered operations. */
export const demoOperationsKeys = (dataDir: string): KeyPair =>
  pair(once(dataDir, 'operations-key.pem', newPem));

/** Where the manifests of a demonstration are, and whose signature they have. */
export const demoOperations = (dataDir: string) => ({
  folder: join(dataDir, 'demo', 'operations'),
  keys: [demoOperationsKeys(dataDir).publicKey],
});

/** The first key with which the data of one owner is encrypted in a demonstration, as its setting holds it. */
export const demoDataKeys = (dataDir: string, owner: string): string =>
  once(
    dataDir,
    `data-keys-${owner}`,
    () => `demo:${randomBytes(32).toString('base64')}`,
  );

/** The day on which this demonstration's people were made: all partners count from it. */
export const demoDay = (dataDir: string): string =>
  once(dataDir, 'day', () => today());
