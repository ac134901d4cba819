import type { KeyObject } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSignedBy, signatureOf } from '../supergraph/signature.js';
import {
  InvalidManifest,
  manifestOf,
  manifestText,
  type Manifest,
} from './manifest.js';

const suffix = '.json';

/** The name says whose it is, so that a client has one manifest, and that of another cannot be put in its place. */
export const manifestFile = (client: string): string =>
  `${encodeURIComponent(client)}${suffix}`;

/** Names of the manifests in a folder. Error: that of the file system. */
export const manifestFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith(suffix) && !name.startsWith('.'))
    .sort();

/** Whose manifest a file holds, by its name; `null` when that is not the name of a manifest. */
export function clientOf(file: string): string | null {
  try {
    return decodeURIComponent(file.slice(0, -suffix.length)) || null;
  } catch {
    return null;
  }
}

/** The bytes of a manifest, and its signature; empty without one. */
export interface SignedManifest {
  manifest: Buffer;
  signature: string;
}

/** Error: that of the file system, when there is no manifest. */
export async function readManifest(
  folder: string,
  file: string,
): Promise<SignedManifest> {
  const path = join(folder, file);
  const manifest = await readFile(path);
  const signature = await readFile(`${path}.sig`, 'utf8').catch(() => '');
  return { manifest, signature };
}

/** Error: InvalidManifest, when none of the keys signed it, or it is not that of the client in its file's name. */
export function verifiedManifest(
  { manifest: bytes, signature }: SignedManifest,
  keys: readonly KeyObject[],
  file: string,
): Manifest {
  if (signature === '')
    throw new InvalidManifest(`it is not signed: there is no ${file}.sig`);
  if (!keys.some((key) => isSignedBy(key, bytes, signature)))
    throw new InvalidManifest(
      'its signature is not of a key in OPERATIONS_PUBLIC_KEYS',
    );
  const manifest = manifestOf(jsonOf(bytes));
  if (manifestFile(manifest.client) === file) return manifest;
  throw new InvalidManifest(
    `it is for another client: that of ${manifest.client} is ${manifestFile(manifest.client)}`,
  );
}

export function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new InvalidManifest('it is not JSON');
  }
}

/** Signs and writes a manifest, each file at once: a gateway that reads in between finds a wrong signature, and looks again. */
export async function writeManifest(
  folder: string,
  manifest: Manifest,
  key: KeyObject,
): Promise<string> {
  const path = join(folder, manifestFile(manifest.client));
  await writeSigned(path, manifestText(manifest), key);
  return path;
}

export async function writeSigned(
  path: string,
  text: string,
  key: KeyObject,
): Promise<void> {
  await replace(`${path}.sig`, `${signatureOf(Buffer.from(text), key)}\n`);
  await replace(path, text);
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  await writeFile(draft, text);
  await rename(draft, path);
}
