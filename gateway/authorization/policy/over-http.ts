import { z } from 'zod';
import { partnerClient } from '../../subgraph-client/http-client.js';
import type { DecisionPoint } from './decision-point.js';

const answer = z.object({
  evaluations: z.array(z.looseObject({ decision: z.boolean() })),
});

/** Every request that touches a policy waits this long at most. */
const deadline = 1_000;

/** Asks a decision point of others, as AuthZEN's HTTPS binding says: `POST <url>/access/v1/evaluations`. Fails when it gives no usable answer. */
export function overHttp(url: string, deadlineMs = deadline): DecisionPoint {
  const client = partnerClient({
    name: 'decision point',
    url: `${url.replace(/\/$/, '')}/access/v1/evaluations`,
    deadlineMs,
  });
  return {
    decide: async (questions, signal) => {
      const body = JSON.stringify(questions);
      const headers = { accept: 'application/json' };
      const exchange = client.ask(body, headers, true);
      signal.addEventListener('abort', () => exchange.callOff());
      if (signal.aborted) exchange.callOff();
      return answer.parse(await exchange.answer).evaluations;
    },
    close: () => client.close(),
  };
}
