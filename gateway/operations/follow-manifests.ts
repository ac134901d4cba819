import { join } from 'node:path';
import { ConfigError } from '../../shared/config.js';
import type { Logger } from '../../shared/logger.js';
import { poll } from '../../shared/poll.js';
import { identityOf } from '../supergraph/source.js';
import { InvalidManifest, type Manifest } from './manifest.js';
import { registeredClients } from './registered-clients.js';
import type { OperationRegistry } from './registry.js';
import { registryInUse } from './registry-in-use.js';
import type { OperationsConfig } from './settings.js';
import {
  clientOf,
  manifestFile,
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
  /** Those that hold today, also while their operations are being planned. */
  manifests(): readonly Manifest[];
  /** What is added to a manifest is used after `plan`. */
  planBeforeUse(plan: () => Promise<unknown>): void;
  stop(): Promise<void>;
}

/**
 * Reads the manifests now, and what is changed of them about twice a second. One that cannot be used changes nothing: the old one of its client
 * stays, and the log says why. Without an old one, and when its file is gone, its client is served nothing, until the operator takes it out of
 * the list of clients. Error: ConfigError, when there is no folder at the start, or no list, which only a demonstration may lack.
 */
export async function followOperations(
  { folder, keys }: OperationsConfig,
  logger: Logger,
  { mayLackList = false } = {},
): Promise<FollowedOperations> {
  let seen = new Map<string, Seen>();
  const use = registryInUse();
  let isReadable = true;
  const clients = clientsOf(folder, keys, logger);
  const read = async () => {
    const next = new Map<string, Seen>();
    for (const file of await manifestFiles(folder))
      next.set(file, await look(folder, file, keys, seen.get(file)));
    for (const file of (await clients.read()).map(manifestFile))
      if (!next.has(file)) next.set(file, gone(seen.get(file)));
    report(next, seen, logger);
    if (isOther(next, seen)) void use.next(entriesOf(next));
    seen = next;
  };
  if (!mayLackList) await clients.required();
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
  return {
    registry: use.registry,
    manifests: use.manifests,
    planBeforeUse: use.planBeforeUse,
    ...poll(update, everyMs),
  };
}

/** The clients in the list. One that cannot be used changes nothing, and is in the log once. */
function clientsOf(
  folder: string,
  keys: OperationsConfig['keys'],
  logger: Logger,
) {
  let last: string[] = [];
  let reason: string | null = null;
  return {
    /** Error: ConfigError. */
    required: async () => {
      await registeredClients(folder, keys).catch((error: Error) => {
        throw new ConfigError(`OPERATIONS: ${error.message}.`);
      });
    },
    read: async () => {
      try {
        last = await registeredClients(folder, keys);
        reason = null;
      } catch (error) {
        const { message } = error as Error;
        if (message !== reason && last.length > 0)
          logger.error(
            { code: 'OPERATIONS_REFUSED', reason: message },
            'the list of clients is not taken: the old one stays',
          );
        reason = message;
      }
      return last;
    },
  };
}

const isGone =
  'its manifest is gone: put it back, or `npm run graph -- operations remove`';

const gone = (last: Seen | undefined): Seen =>
  last?.reason === isGone
    ? last
    : { identity: '', manifest: null, reason: isGone, isLogged: false };

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

const entriesOf = (
  seen: ReadonlyMap<string, Seen>,
): Map<string, Manifest | null> =>
  new Map(
    [...seen].flatMap(([file, { manifest }]) => {
      const client = clientOf(file);
      return client === null ? [] : [[client, manifest] as const];
    }),
  );
