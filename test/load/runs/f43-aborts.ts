import { setTimeout as sleep } from 'node:timers/promises';
import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import { metricsOf } from '../metrics.js';
import { failuresOf, LoadClient, outcomesOf } from '../open-loop.js';
import { sharedServices, type Services } from '../services.js';

const idleWithinMs = 10_000;

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
    const left = await untilIdle(services);
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

/** What is still in flight or open after a while. */
async function untilIdle({ opsUrls }: Services): Promise<string[]> {
  const until = Date.now() + idleWithinMs;
  for (;;) {
    const left = (await Promise.all(opsUrls.map(busy))).flat();
    if (left.length === 0 || Date.now() > until) return left;
    await sleep(200);
  }
}

/** Lines of metrics that are zero when nothing is in flight and all partners are well. */
async function busy(opsUrl: string): Promise<string[]> {
  const metrics = await metricsOf(opsUrl);
  return metrics
    .split('\n')
    .filter((line) => zeroWhenIdle.test(line) && !/ 0$/.test(line));
}

const zeroWhenIdle =
  /^(http_server_(active|admitted|queued)_requests|gateway_breaker_state|gateway_subgraph_requests)\b/;
