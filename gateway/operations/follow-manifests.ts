import { join } from 'node:path';
import { ConfigError } from '../../shared/config.js';
import type { Logger } from '../../shared/logger.js';
import { poll } from '../../shared/poll.js';
import { identityOf } from '../supergraph/source.js';
import { InvalidManifest, type Manifest } from './manifest.js';
import {
  noOperations,
  operationRegistry,
  type OperationRegistry,
} from './registry.js';
import type { OperationsConfig } from './settings.js';
import {
  clientOf,
  manifestFiles,
  readManifest,
  verifiedManifest,
} from './signed-manifest.js';

/** What is changed in the folder must hold within a second in every process. */
const everyMs = 400;

/** A file as it was last seen; its manifest is the last one that could be used. */
interface Seen {
  /** Of the file and its signature. */
  identity: string;
  manifest: Manifest | null;
  /** Why the file cannot be used, when it cannot. */
  reason: string | null;
  isLogged: boolean;
}

export interface FollowedOperations {
  registry(): OperationRegistry;
  stop(): Promise<void>;
}

/**
 * Reads the manifests now, and what is changed of them about twice a second. One that cannot be used changes nothing: the old one of its client
 * stays, and the log says why. Without an old one its client is served nothing. Error: ConfigError, when there is no folder at the start.
 */
export async function followOperations(
  { folder, keys }: OperationsConfig,
  logger: Logger,
): Promise<FollowedOperations> {
  let seen = new Map<string, Seen>();
  let registry = noOperations;
  let isReadable = true;
  const read = async () => {
    const next = new Map<string, Seen>();
    for (const file of await manifestFiles(folder))
      next.set(file, await look(folder, file, keys, seen.get(file)));
    report(next, seen, logger);
    if (isOther(next, seen)) registry = registryOf(next);
    seen = next;
  };
  await read().catch((error: unknown) => {
    throw new ConfigError(
      `OPERATIONS: the folder cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    );
  });
  // Nothing is being written at the start, or it is written again.
  report(seen, seen, logger);
  const update = async () => {
    try {
      await read();
      isReadable = true;
    } catch (error) {
      const { code: reason } = error as NodeJS.ErrnoException;
      if (isReadable)
        logger.error(
          { code: 'OPERATIONS_UNAVAILABLE', reason },
          'the folder of registered operations cannot be read: the last known ones hold',
        );
      isReadable = false;
    }
  };
  return { registry: () => registry, ...poll(update, everyMs) };
}

/** The same file is not read twice. */
async function look(
  folder: string,
  file: string,
  keys: OperationsConfig['keys'],
  last: Seen | undefined,
): Promise<Seen> {
  const path = join(folder, file);
  const identity = [
    await identityOf(path),
    await identityOf(`${path}.sig`),
  ].join('|');
  if (last?.identity === identity) return last;
  const manifest = last?.manifest ?? null;
  try {
    return {
      identity,
      manifest: verifiedManifest(await readManifest(folder, file), keys, file),
      reason: null,
      isLogged: false,
    };
  } catch (error) {
    const reason =
      error instanceof InvalidManifest
        ? error.message
        : ((error as NodeJS.ErrnoException).code ?? 'unknown');
    return { identity, manifest, reason, isLogged: false };
  }
}

/** Only what looks the same twice: a manifest and its signature may be being written. */
function report(
  now: ReadonlyMap<string, Seen>,
  before: ReadonlyMap<string, Seen>,
  logger: Logger,
): void {
  for (const [file, each] of now) {
    if (before.get(file) !== each || each.isLogged) continue;
    each.isLogged = true;
    const client = clientOf(file);
    if (each.reason === null)
      logger.info({ client }, 'registered operations are in use');
    else
      logger.error(
        { code: 'OPERATIONS_REFUSED', client, reason: each.reason },
        each.manifest
          ? 'a manifest is not taken: the old one stays'
          : 'a manifest is not taken: its client is served nothing',
      );
  }
}

const isOther = (
  one: ReadonlyMap<string, Seen>,
  other: ReadonlyMap<string, Seen>,
): boolean =>
  one.size !== other.size ||
  [...one].some(([file, each]) => other.get(file) !== each);

const registryOf = (seen: ReadonlyMap<string, Seen>): OperationRegistry =>
  operationRegistry(
    new Map(
      [...seen].flatMap(([file, { manifest }]) => {
        const client = clientOf(file);
        return client === null ? [] : [[client, manifest] as const];
      }),
    ),
  );
