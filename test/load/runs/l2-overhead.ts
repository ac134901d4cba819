import type { GatewayName } from '../../bench/gateways/gateways.js';
import { startBenchGateways, type BenchGateways } from '../bench-gateways.js';
import type { LoadRun } from '../load-run.js';
import { goodput, LoadClient, percentile, type Sent } from '../open-loop.js';

const mostAddedMs = 3;
const leastRatio = 0.85;
const warmUpSeconds = 5;
/** Turns of each gateway: other work on the machine slows both. */
const turns = 6;
const compared = ['stock', 'ours'] as const;

/** L2. Ours authenticates, authorizes and writes its audit log; the stock gateway does not. */
export const overhead: LoadRun = {
  id: 'L2',
  title: `one client: the 95th percentile is at most ${mostAddedMs} ms above that of the stock gateway`,
  execute: async ({ seconds }) => {
    const sent = await inTurns(1, seconds);
    const p95 = (name: GatewayName) => percentile(sent[name]!, 0.95);
    const added = p95('ours') - p95('stock');
    return {
      outcome: added <= mostAddedMs ? 'pass' : 'figure',
      detail: `p95 ${p95('ours').toFixed(1)} ms, stock ${p95('stock').toFixed(1)} ms: ${added.toFixed(1)} ms added`,
    };
  },
};

/** L1. Requests that are refused for overload are sent again, as clients do. */
export const throughput: LoadRun = {
  id: 'L1',
  title: `50 clients: at least ${100 * leastRatio} % of the responses per second of the stock gateway`,
  execute: async ({ seconds }) => {
    const sent = await inTurns(50, seconds);
    const rate = (name: GatewayName) => goodput(sent[name]!, seconds);
    const ratio = rate('ours') / rate('stock');
    return {
      outcome: ratio >= leastRatio ? 'pass' : 'figure',
      detail: `${rate('ours').toFixed(0)}/s, stock ${rate('stock').toFixed(0)}/s: ${(100 * ratio).toFixed(0)} %`,
    };
  },
};

/** What each gateway was sent by so many clients, in turns that are as long together as given. */
async function inTurns(
  concurrency: number,
  seconds: number,
): Promise<Partial<Record<GatewayName, Sent[]>>> {
  const bench = await startBenchGateways(compared, 'unique-callers');
  const clients = clientsOf(bench);
  const sent: Partial<Record<GatewayName, Sent[]>> = {};
  try {
    for (const [, client] of clients)
      await client.closedLoop(bench.next, concurrency, warmUpSeconds);
    for (let turn = 0; turn < turns; turn += 1)
      for (const [name, client] of clients)
        (sent[name] ??= []).push(
          ...(await client.closedLoop(
            bench.next,
            concurrency,
            seconds / turns,
            { heedsRetryAfter: true },
          )),
        );
    return sent;
  } finally {
    for (const [, client] of clients) await client.close();
    await bench.stop();
  }
}

const clientsOf = ({ processes }: BenchGateways) =>
  compared.map((name) => [name, new LoadClient(processes[name]!.url)] as const);
