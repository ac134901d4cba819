import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { join } from 'node:path';
import { today } from '../days.js';

/** A key pair of a demonstration. */
export interface KeyPair {
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** Makes a file once; whoever comes first decides, the others read what he wrote. */
function once(dataDir: string, name: string, make: () => string): string {
  const folder = join(dataDir, 'demo');
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, make(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
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

/** The key with which the demo issuer signs tokens. */
export const demoIssuerKeys = (dataDir: string): KeyPair =>
  pair(once(dataDir, 'issuer-key.pem', newPem));

/** The day on which this demonstration's people were made: all partners count from it. */
export const demoDay = (dataDir: string): string =>
  once(dataDir, 'day', () => today());
