import type { Manifest } from './manifest.js';
import {
  noOperations,
  operationRegistry,
  type OperationRegistry,
} from './registry.js';

/** By client; `null` for one that is served nothing. */
type Entries = ReadonlyMap<string, Manifest | null>;

/**
 * The registry that requests meet. What a change leaves out is refused at once; what it adds is planned first, so that no request waits for
 * the planner.
 */
export function registryInUse() {
  let plan: (() => Promise<unknown>) | null = null;
  let inUse: Entries = new Map();
  let registry: OperationRegistry = noOperations;
  let latest: OperationRegistry = noOperations;
  const use = (entries: Entries) => {
    inUse = entries;
    registry = operationRegistry(entries);
  };
  return {
    registry: () => registry,
    manifests: () => latest.manifests(),
    planBeforeUse: (work: () => Promise<unknown>) => {
      plan = work;
    },
    next: async (entries: Entries): Promise<void> => {
      const own = operationRegistry(entries);
      latest = own;
      if (!plan) return use(entries);
      use(withoutAdded(entries, inUse));
      // What cannot be planned is refused when it is requested.
      await plan().catch(() => {});
      // Another change may have come meanwhile.
      if (latest === own) use(entries);
    },
  };
}

/** A client that gets its first manifest, or a strict one, sends what it sent until then. */
function withoutAdded(next: Entries, inUse: Entries): Entries {
  return new Map(
    [...next].flatMap(([client, manifest]): [string, Manifest | null][] => {
      const before = inUse.get(client);
      if (manifest === null || before === null) return [[client, null]];
      if (before === undefined) return [];
      const ids = new Set(before.operations.map(({ id }) => id));
      return [
        [
          client,
          {
            ...manifest,
            mode: before.mode === 'measure' ? before.mode : manifest.mode,
            operations: manifest.operations.filter(({ id }) => ids.has(id)),
          },
        ],
      ];
    }),
  );
}
