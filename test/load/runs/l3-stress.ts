import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import { isRefusal, LoadClient, outcomesOf, percentile } from '../open-loop.js';
import { sharedServices } from '../services.js';

/** L3. How soon a response comes depends on the machine. */
export const stress: LoadRun = {
  id: 'L3',
  title:
    '50, 500 and 50 clients: each response is complete, or a 503 OVERLOADED',
  execute: async ({ seconds, isVerbose }) => {
    const services = await sharedServices();
    const client = new LoadClient(services.url);
    try {
      const next = await viewRequests(services);
      const sent = [];
      for (const [clients, part] of [
        [50, 1],
        [500, 4],
        [50, 1],
      ] as const) {
        const step = await client.closedLoop(
          next,
          clients,
          (seconds * part) / 6,
        );
        if (isVerbose) console.log(`     ${clients}: ${outcomesOf(step)}`);
        sent.push(...step);
      }
      const admitted = sent.filter(({ isGood }) => isGood);
      const isHeld = sent.every((each) => each.isGood || isRefusal(each));
      return {
        outcome: isHeld ? 'pass' : 'fail',
        detail: `p99 of the admitted ${percentile(admitted, 0.99).toFixed(0)} ms; ${outcomesOf(sent)}`,
      };
    } finally {
      await client.close();
    }
  },
};
