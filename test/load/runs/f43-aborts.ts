import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import { untilIdle } from '../metrics.js';
import { failuresOf, LoadClient, outcomesOf } from '../open-loop.js';
import { sharedServices } from '../services.js';

/** F43. */
export const aborts: LoadRun = {
  id: 'F43',
  title:
    'half of the clients give up: nothing stays in flight anywhere, no breaker opens, the others have their response',
  isQuick: true,
  execute: async (options) => {
    const services = await sharedServices();
    const client = new LoadClient(services.url);
    const next = await viewRequests(services);
    let turn = 0;
    const sent = await client
      .closedLoop(
        () =>
          turn++ % 2
            ? next()
            : { ...next(), patienceMs: 1 + Math.floor(Math.random() * 30) },
        8,
        options.seconds,
      )
      .finally(() => client.close());
    const left = await untilIdle(services.opsUrls);
    const failed = failuresOf(sent, options).filter(
      ({ codes }) => String(codes) !== 'TIMEOUT',
    );
    const isHeld = left.length === 0 && failed.length === 0;
    return {
      outcome: isHeld ? 'pass' : 'fail',
      detail: `${outcomesOf(sent)}; left: ${left.join(', ') || 'nothing'}`,
    };
  },
};
