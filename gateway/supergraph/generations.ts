import { finished } from 'node:stream';
import type { RequestHandler } from 'express';

/** What answers under one supergraph. */
export interface Generation {
  handle: RequestHandler;
  /** Settles when what is known to be asked is planned. */
  warmedUp(): Promise<unknown>;
  /** Gives back what it holds, when another answers in its place. */
  retire(): Promise<void>;
  /** Stops the server with it; running requests are finished. */
  stop(): Promise<void>;
}

/** Graphs that answer in turn. A request is answered whole by the one that it came to, which goes when the last of its requests ended. */
export function schemaManager(first: Generation) {
  let current = { graph: first, running: 0 };
  const retireIfDone = async (turn: typeof current): Promise<void> => {
    if (turn !== current && turn.running === 0) await turn.graph.retire();
  };
  const handle: RequestHandler = (request, response, next) => {
    const turn = current;
    turn.running += 1;
    finished(response, () => {
      turn.running -= 1;
      void retireIfDone(turn);
    });
    return turn.graph.handle(request, response, next);
  };
  let taking: Promise<void> = Promise.resolve();
  const swap = async (next: () => Promise<Generation>): Promise<void> => {
    const graph = await next();
    await graph.warmedUp();
    const before = current;
    current = { graph, running: 0 };
    await retireIfDone(before);
  };
  return {
    handle,
    /** One after the other. Error: that of `next`; nothing changes then. */
    take: (next: () => Promise<Generation>): Promise<void> => {
      const taken = taking.then(() => swap(next));
      taking = taken.catch(() => {});
      return taken;
    },
    stop: () => current.graph.stop(),
  };
}
