import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { makePrivateFolder } from '../../shared/private-files.js';
import type { SupergraphVersion } from './version.js';

/** The bytes that were published, with their signature in base64. */
export interface SignedSupergraph {
  bytes: Buffer;
  signature: string;
  composedAt: Date | null;
}

const name = 'last-supergraph.json';

/** The last supergraph that was in use, in a folder. `check` verifies its signature again: anybody may have written the file since. */
export const keptSupergraph = (
  folder: string,
  check: (signed: SignedSupergraph) => SupergraphVersion,
) => ({
  /** Errors: those of the file system. */
  write: async ({ bytes, ...rest }: SignedSupergraph): Promise<void> => {
    makePrivateFolder(folder);
    // Several workers may write at the same time, and each may be cut.
    const unfinished = join(folder, `${name}.${process.pid}-${threadId}`);
    const text = JSON.stringify({ text: bytes.toString(), ...rest });
    await writeFile(unfinished, text, { mode: 0o600 });
    await rename(unfinished, join(folder, name));
  },
  /** `null` when none is kept. Error: it is not what was written, or its signature is wrong. */
  read: async (): Promise<SupergraphVersion | null> => {
    const file = await contents(join(folder, name));
    return file === null ? null : check(signedOf(file));
  },
});

async function contents(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function signedOf(json: string): SignedSupergraph {
  try {
    const { text, signature, composedAt } = JSON.parse(json) as {
      text: string;
      signature: string;
      composedAt: string | null;
    };
    return {
      bytes: Buffer.from(text),
      signature: String(signature),
      composedAt: composedAt ? new Date(composedAt) : null,
    };
  } catch {
    throw new Error('The supergraph that was kept cannot be read.');
  }
}
