import { finished } from 'node:stream';
import type { RequestHandler } from 'express';

/** Everything that depends on one supergraph. */
export interface Generation {
  handle: RequestHandler;
  /** Settles when the warm-up documents are planned. */
  warmedUp(): Promise<unknown>;
  /** Plans the registered operations that were added since. */
  planOperations(): Promise<unknown>;
  /** Releases its resources, when another generation has replaced it and its last request ended. */
  retire(): Promise<void>;
  /** Stops the server with it; in-flight requests are finished. */
  stop(): Promise<void>;
}

/** Swaps generations. A request ends on the generation on which it began, which is retired after its last request. */
export function schemaManager(first: Generation) {
  let current = { generation: first, inFlight: 0 };
  const retireIfIdle = async (entry: typeof current): Promise<void> => {
    if (entry !== current && entry.inFlight === 0)
      await entry.generation.retire();
  };
  const handle: RequestHandler = (request, response, next) => {
    const entry = current;
    entry.inFlight += 1;
    finished(response, () => {
      entry.inFlight -= 1;
      void retireIfIdle(entry);
    });
    return entry.generation.handle(request, response, next);
  };
  const swapTo = async (create: () => Promise<Generation>): Promise<void> => {
    const generation = await create();
    await generation.warmedUp();
    const previous = current;
    current = { generation, inFlight: 0 };
    await retireIfIdle(previous);
  };
  let lastSwap: Promise<void> = Promise.resolve();
  return {
    handle,
    /** Swaps run one after the other. Error: that of `create`; the current generation stays. */
    swap: (create: () => Promise<Generation>): Promise<void> => {
      const swapped = lastSwap.then(() => swapTo(create));
      lastSwap = swapped.catch(() => {});
      return swapped;
    },
    planOperations: () => current.generation.planOperations(),
    stop: () => current.generation.stop(),
  };
}
