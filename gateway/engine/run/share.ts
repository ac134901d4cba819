import type { Asking, Subgraph } from '../engine.js';

/** A question under way, and how many wait for the answer. */
interface Flight {
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
  // In memory as long as a question is under way, and no longer.
  const flights = new Map<string, Flight[]>();
  return {
    ask: (asked, context) => {
      const who = asked.isMutation ? null : identity(context);
      if (who === null) return subgraph.ask(asked, context);
      const { body } = asked;
      const known = flights.get(who)?.find((flight) => flight.body === body);
      if (known) return copied(joined(known, () => land(who, known)));
      const flight = { body, asking: subgraph.ask(asked, context), waiting: 0 };
      const others = flights.get(who);
      if (others) others.push(flight);
      else flights.set(who, [flight]);
      const landed = () => land(who, flight);
      flight.asking.answer.then(landed, landed);
      return joined(flight, landed);
    },
  };
  function land(who: string, flight: Flight): void {
    const others = flights.get(who)?.filter((each) => each !== flight) ?? [];
    if (others.length > 0) flights.set(who, others);
    else flights.delete(who);
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
