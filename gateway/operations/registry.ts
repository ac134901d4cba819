import { today } from '../../shared/days.js';
import type { Manifest, RegisteredOperation } from './manifest.js';

/** What one client registered. */
export interface ClientOperations {
  /** Anything else is refused. */
  isStrict: boolean;
  /** By its id; `null` when it is not registered, or does not hold any more. */
  find(id: string): RegisteredOperation | null;
}

/** The registered operations of all clients. */
export interface OperationRegistry {
  /** `null` for a client without a manifest. */
  of(client: string | null): ClientOperations | null;
  /** Those that hold today. */
  manifests(): readonly Manifest[];
}

/** Of a client whose manifest cannot be used: were it served as one without, breaking its manifest would open the graph to it. */
const nothing: ClientOperations = { isStrict: true, find: () => null };

/** By client; `null` for one whose manifest cannot be used. */
export function operationRegistry(
  entries: ReadonlyMap<string, Manifest | null>,
): OperationRegistry {
  const byClient = new Map(
    [...entries].map(([client, manifest]) => [
      client,
      manifest
        ? { manifest, operations: operationsOf(manifest) }
        : { manifest, operations: nothing },
    ]),
  );
  return {
    of: (client) => {
      const found = client === null ? undefined : byClient.get(client);
      if (!found) return null;
      return found.manifest && isOver(found.manifest)
        ? nothing
        : found.operations;
    },
    manifests: () =>
      [...byClient.values()].flatMap(({ manifest }) =>
        manifest && !isOver(manifest) ? [manifest] : [],
      ),
  };
}

export const noOperations = operationRegistry(new Map());

const isOver = ({ until }: Manifest): boolean => until < today();

function operationsOf({ mode, operations }: Manifest): ClientOperations {
  const byId = new Map(operations.map((each) => [each.id, each]));
  return {
    isStrict: mode === 'strict',
    find: (id) => byId.get(id) ?? null,
  };
}
