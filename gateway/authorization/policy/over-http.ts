import { z } from 'zod';
import { httpClient } from '../../subgraph-client/http-client.js';
import type { DecisionPoint } from './decision-point.js';

const responseSchema = z.object({
  evaluations: z.array(z.looseObject({ decision: z.boolean() })),
});

/** Every request that needs a policy waits for this, at most. */
const defaultDeadlineMs = 1_000;

/** A remote decision point over AuthZEN's HTTPS binding: `POST <url>/access/v1/evaluations`. Rejects when there is no usable response. */
export function overHttp(
  url: string,
  deadlineMs = defaultDeadlineMs,
): DecisionPoint {
  const client = httpClient({
    name: 'decision point',
    url: `${url.replace(/\/$/, '')}/access/v1/evaluations`,
    deadlineMs,
  });
  return {
    decide: async (evaluations, signal) => {
      const body = JSON.stringify(evaluations);
      const headers = { accept: 'application/json' };
      const exchange = client.send(body, headers, () => true);
      signal.addEventListener('abort', () => exchange.abort());
      if (signal.aborted) exchange.abort();
      return responseSchema.parse(await exchange.response).evaluations;
    },
    close: () => client.close(),
  };
}
