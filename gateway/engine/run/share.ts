import type { Subgraph } from '../engine.js';
import type { Answer } from './ask.js';

interface Flight {
  answer: Promise<Answer>;
  /** How many wait for it; when all have left it is called off. */
  waiting: number;
  callOff: AbortController;
}

/**
 * Asks an equal question that is under way only once. `identity` tells which requests may share answers: those with the same caller,
 * purpose and headers; `null` shares with nobody. Mutations are never shared.
 */
export function sharing<Context>(
  subgraph: Subgraph<Context>,
  identity: (context: Context) => string | null,
): Subgraph<Context> {
  const flights = new Map<string, Flight>();
  return {
    ask: async (asked, context) => {
      const who = asked.isMutation ? null : identity(context);
      if (who === null) return subgraph.ask(asked, context);
      // In memory as long as the question is under way, and no longer.
      const id = `${who}\n${asked.body}`;
      let flight = flights.get(id);
      if (!flight) {
        const callOff = new AbortController();
        const answer = subgraph
          .ask({ ...asked, signal: callOff.signal }, context)
          .finally(() => flights.delete(id));
        flights.set(id, (flight = { answer, waiting: 0, callOff }));
      }
      return join(flight, asked.signal, () => flights.delete(id));
    },
  };
}

async function join(
  flight: Flight,
  signal: AbortSignal,
  nobodyWaits: () => void,
): Promise<Answer> {
  flight.waiting += 1;
  let leave = () => {};
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([flight.answer, left]);
  } finally {
    signal.removeEventListener('abort', leave);
    flight.waiting -= 1;
    if (flight.waiting === 0 && signal.aborted) {
      nobodyWaits();
      flight.callOff.abort(signal.reason);
      flight.answer.catch(() => {});
    }
  }
}
