import { readFile, stat } from 'node:fs/promises';
import type { SupergraphVersion } from './version.js';

/** Where the gateway gets its supergraph. Errors: what is wrong, as messages for operators. */
export interface SupergraphVersions {
  /** Milliseconds between two looks. */
  intervalMs: number;
  /** Reads it, whether it changed or not. */
  load(): Promise<SupergraphVersion>;
  /** `null` while it is the one of the last `load` or `next`. */
  next(): Promise<SupergraphVersion | null>;
  /** It is in use: a start may fall back on it. */
  taken(version: SupergraphVersion): Promise<void>;
  /** The last one that was in use, if this source keeps it. */
  lastGood(): Promise<SupergraphVersion | null>;
}

/** The source does not respond: what it would have said is not known, so nothing is refused. */
export class SupergraphUnavailable extends Error {}

const lookMs = 1_000;

/**
 * A file, which is looked at every second: notifications of the file system name an inode, and a file that is replaced by renaming, or through
 * the symbolic links of a ConfigMap, is another one.
 */
export function supergraphFromFile(file: string): SupergraphVersions {
  let read = '';
  let seen = '';
  const load = async () => {
    read = seen = await identityOf(file);
    const { mtime } = await stat(file);
    return { text: await readFile(file, 'utf8'), composedAt: mtime };
  };
  return {
    intervalMs: lookMs,
    load,
    next: async () => {
      const before = seen;
      seen = await identityOf(file);
      // Only when it looks the same twice: another process may be writing it.
      return seen !== read && seen === before ? load() : null;
    },
    taken: async () => {},
    lastGood: async () => null,
  };
}

/** Of the file that symbolic links lead to; also when there is none. */
export async function identityOf(file: string): Promise<string> {
  try {
    const { dev, ino, mtimeMs, size } = await stat(file);
    return [dev, ino, mtimeMs, size].join(' ');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}
