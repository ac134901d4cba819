import { viewRequests } from '../callers.js';
import type { LoadResult, LoadRun } from '../load-run.js';
import { refusalsOf, refusedWithin } from '../metrics.js';
import {
  goodput,
  LoadClient,
  outcomesOf,
  percentile,
  type LoadRequest,
  type Sent,
} from '../open-loop.js';
import type { LoadOptions } from '../options.js';
import { startServices } from '../services.js';

/** Least goodput under overload, of that at capacity. */
const leastGoodput = 0.8;
/** How soon after an overload requests must be answered as before. */
const recoveryMs = 5_000;
/** In flight in the closed loop that finds the capacity. */
const concurrency = 12;
const warmUpSeconds = 15;

/** L4 and F45: open loop, every request about another person, by another user, with a trace of its own. */
export const overload: LoadRun = {
  id: 'L4',
  title:
    'one, two and five times the capacity, open loop: goodput at least 80 % of the peak, normal 5 s after',
  execute: async (options) => {
    const services = await startServices();
    const client = new LoadClient(services.url);
    try {
      const next = await viewRequests(services);
      return await measure(client, services.opsUrl, next, options);
    } finally {
      await client.close();
      await services.stop();
    }
  },
};

async function measure(
  client: LoadClient,
  opsUrl: string,
  next: () => LoadRequest,
  { seconds, isVerbose }: LoadOptions,
): Promise<LoadResult> {
  const report = (phase: string, sent: readonly Sent[], over: number) => {
    const rate = goodput(sent, over);
    if (isVerbose)
      console.log(
        `     ${phase}: ${rate.toFixed(1)}/s good; p50 ${percentile(sent, 0.5).toFixed(0)} ms, p99 ${percentile(sent, 0.99).toFixed(0)} ms; ${outcomesOf(sent)}`,
      );
    return rate;
  };
  // Until hot code is compiled in each process, which takes a thousand requests.
  await client.closedLoop(next, concurrency, warmUpSeconds);
  const full = await client.closedLoop(next, concurrency, seconds);
  const capacity = report('closed loop', full, seconds);
  let peak = capacity;
  const normal = await client.openLoop(next, capacity / 2, seconds);
  report('half', normal, seconds);
  const figures: string[] = [];
  let isHeld = true;
  for (const times of [1, 2, 5]) {
    const before = await refusalsOf(opsUrl);
    const sent = await client.openLoop(next, capacity * times, seconds);
    const server = refusedWithin(before, await refusalsOf(opsUrl));
    const after = await client.openLoop(next, capacity / 2, 2 * seconds);
    const rate = report(`${times} ×`, sent, seconds);
    // Other work on the machine may have slowed the closed loop.
    peak = Math.max(peak, rate);
    const ratio = rate / peak;
    const recovered = recoveryOf(after, normal);
    report(`after ${times} ×`, after, 2 * seconds);
    const refused = sent.filter(({ status }) => status === 503);
    figures.push(
      `${times} ×: ${(100 * ratio).toFixed(0)} %, normal after ${(recovered / 1_000).toFixed(1)} s, 503 within ${percentile(refused, 0.99).toFixed(0)} ms at the client, ${server} ms in the server (p99)`,
    );
    if (times > 1) isHeld &&= ratio >= leastGoodput && recovered <= recoveryMs;
  }
  return {
    outcome: isHeld ? 'pass' : 'fail',
    detail: `capacity ${capacity.toFixed(1)}/s; goodput ${figures.join('; ')}`,
  };
}

/** Until when a request failed, or took longer than nearly all did before the overload, in milliseconds. */
function recoveryOf(after: readonly Sent[], normal: readonly Sent[]): number {
  const usual = 2 * percentile(normal, 0.99);
  const windowMs = 1_000;
  let last = 0;
  for (let from = 0; ; from += windowMs) {
    const window = after.filter(({ at }) => at >= from && at < from + windowMs);
    if (window.length === 0) return last;
    const bad = window.filter(({ isGood, took }) => !isGood || took > usual);
    // A single slow one is noise of the machine.
    if (bad.length > Math.max(1, window.length / 20)) last = from + windowMs;
  }
}
