import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isSignedBy } from '../supergraph/signature.js';
import { InvalidManifest } from './manifest.js';
import {
  clientOf,
  jsonOf,
  manifestFiles,
  writeSigned,
} from './signed-manifest.js';

/**
 * The clients with a manifest, signed: a client without one may send what it likes, so that deleting a manifest would open the graph to it.
 * It is no name of a manifest.
 */
export const clientsFile = 'clients.list';

const shape = z.array(z.string());

/** Error: InvalidManifest, when there is no list, or none of the keys signed it; that of the file system. */
export async function registeredClients(
  folder: string,
  keys: readonly KeyObject[],
): Promise<string[]> {
  const path = join(folder, clientsFile);
  const absent = (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  };
  const bytes = await readFile(path).catch(absent);
  const signature = await readFile(`${path}.sig`, 'utf8').catch(absent);
  if (bytes === null || signature === null)
    throw new InvalidManifest(
      `there is no signed list of clients (${clientsFile}, ${clientsFile}.sig): \`npm run graph -- operations add\` writes it`,
    );
  if (!keys.some((key) => isSignedBy(key, bytes, signature)))
    throw new InvalidManifest(
      'the list of clients is not signed by a key in OPERATIONS_PUBLIC_KEYS',
    );
  return shape.parse(jsonOf(bytes));
}

/** Adds a client, or takes one out. A list that is not there begins with those of the manifests in the folder. Error: InvalidManifest. */
export async function changeClients(
  folder: string,
  change: { add?: string; remove?: string },
  key: KeyObject,
  keys: readonly KeyObject[] = [createPublicKey(key)],
): Promise<void> {
  const files = await manifestFiles(folder);
  const isNew = !(await readFile(join(folder, clientsFile)).catch(() => null));
  const before = isNew
    ? files.map(clientOf).filter((client) => client !== null)
    : await registeredClients(folder, keys);
  const clients = new Set(before);
  if (change.add !== undefined) clients.add(change.add);
  if (change.remove !== undefined) clients.delete(change.remove);
  const text = `${JSON.stringify([...clients].sort(), null, 2)}\n`;
  await writeSigned(join(folder, clientsFile), text, key);
}
