import type { Asking, Subgraph } from '../executor.js';

/** A question under way, who asked it, and how many wait for the answer. */
interface Flight {
  who: string;
  body: string;
  asking: Asking;
  waiting: number;
}

/**
 * Asks an equal question that is under way only once. `identity` tells which requests may share answers: those with the same caller,
 * purpose and headers; `null` shares with nobody. Mutations are never shared.
 */
export function sharing<Context>(
  subgraph: Subgraph<Context>,
  identity: (context: Context) => string | null,
): Subgraph<Context> {
  // In memory as long as a question is under way, and no longer. A list, and not a Map: V8 links the tables a busy Map leaves behind,
  // and what they held (answers too) outlives the young generation. Tidying that up took a third of the engine's CPU.
  const flights: Flight[] = [];
  return {
    ask: (asked, context) => {
      const who = asked.isMutation ? null : identity(context);
      if (who === null) return subgraph.ask(asked, context);
      const { body } = asked;
      const known = flights.find(
        (flight) => flight.who === who && flight.body === body,
      );
      if (known) return copied(joined(known, () => land(known)));
      const flight = {
        who,
        body,
        asking: subgraph.ask(asked, context),
        waiting: 0,
      };
      flights.push(flight);
      const landed = () => land(flight);
      flight.asking.answer.then(landed, landed);
      return joined(flight, landed);
    },
  };
  function land(flight: Flight): void {
    const at = flights.indexOf(flight);
    if (at === -1) return;
    const last = flights.pop() as Flight;
    if (last !== flight) flights[at] = last;
  }
}

function joined(flight: Flight, nobodyWaits: () => void): Asking {
  flight.waiting += 1;
  return {
    answer: flight.asking.answer,
    callOff: () => {
      flight.waiting -= 1;
      if (flight.waiting > 0) return;
      nobodyWaits();
      flight.asking.callOff();
    },
  };
}

/** The engine adds to what it gets: each has an answer of his own. */
const copied = ({ answer, callOff }: Asking): Asking => ({
  answer: answer.then((shared) => structuredClone(shared)),
  callOff,
});
