import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import {
  failuresOf,
  goodput,
  LoadClient,
  outcomesOf,
  percentile,
  type LoadRequest,
} from '../open-loop.js';
import { sharedServices } from '../services.js';

/** People whose whole view is known beforehand. */
const known = 20;

/** L1. The ratio to the stock gateway is a run of its own: its partners cost next to nothing. */
export const constant: LoadRun = {
  id: 'L1',
  title: 'a constant number of clients: each response is exactly the right one',
  isQuick: true,
  execute: async (options) => {
    const { seconds, isShort } = options;
    const services = await sharedServices();
    const client = new LoadClient(services.url);
    try {
      const next = await viewRequests(services);
      const requests: LoadRequest[] = [];
      for (let person = 0; person < known; person += 1)
        requests.push(await withExpected(services.url, next()));
      let turn = 0;
      const concurrency = isShort ? 4 : 50;
      const sent = await client.closedLoop(
        () => ({ ...next(), ...requests[turn++ % known] }),
        concurrency,
        seconds,
        { heedsRetryAfter: true },
      );
      const isRight = failuresOf(sent, options).length === 0;
      return {
        outcome: isRight ? 'pass' : 'fail',
        detail: `${concurrency} clients, ${goodput(sent, seconds).toFixed(0)}/s, p50 ${percentile(sent, 0.5).toFixed(0)} ms, p99 ${percentile(sent, 0.99).toFixed(0)} ms; ${outcomesOf(sent)}`,
      };
    } finally {
      await client.close();
    }
  },
};

/** Of one person, by itself. */
async function withExpected(
  url: string,
  { body, headers }: LoadRequest,
): Promise<LoadRequest> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { body, headers, expected: await response.text() };
}
