import { readFileSync, readdirSync } from 'node:fs';
import { cpuMs } from '../../bench/process-use.js';
import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import { LoadClient } from '../open-loop.js';
import { startServices, type Services } from '../services.js';

const workers = 2;
const clients = 4;
const rounds = 8;
const warmUpRounds = 3;
const mostRatio = 1.1;

/** CPU milliseconds for each request, of the gateway and its workers. */
export const clusterCost: LoadRun = {
  id: 'CLUSTER',
  title: `CPU per request of ${workers} workers is at most ${mostRatio} times that of one process`,
  execute: async ({ seconds }) => {
    const one = await startServices({}, {}, []);
    try {
      const cluster = await startServices({}, { WORKERS: String(workers) }, []);
      try {
        // Each process compiles its hot functions itself: one that served half of the requests is compared with one as warm only if the cluster
        // serves as many for each worker.
        const costs: [number, number][] = [];
        for (let round = -warmUpRounds; round < rounds; round++) {
          const pair: [number, number] = [
            await cost(one, seconds),
            await cost(cluster, workers * seconds),
          ];
          if (round >= 0) costs.push(pair);
        }
        const [alone, together] = [0, 1].map((of) =>
          median(costs.map((pair) => pair[of]!)),
        ) as [number, number];
        const ratio = median(costs.map(([a, b]) => b / a));
        return {
          outcome: ratio <= mostRatio ? 'pass' : 'fail',
          detail: `${alone.toFixed(2)} ms in one process, ${together.toFixed(2)} ms in ${workers} workers: ${ratio.toFixed(2)} times (${costs.map(([a, b]) => (b / a).toFixed(2)).join(', ')})`,
        };
      } finally {
        await cluster.stop();
      }
    } finally {
      await one.stop();
    }
  },
};

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

async function cost(services: Services, seconds: number): Promise<number> {
  const client = new LoadClient(services.url);
  const next = await viewRequests(services);
  const pids = family(services.processes['gateway']!.child.pid!);
  const used = () => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
  const before = used();
  const sent = await client
    .closedLoop(next, clients, seconds)
    .finally(() => client.close());
  return (used() - before) / sent.filter(({ isGood }) => isGood).length;
}

/** A process and its children. */
const family = (pid: number): number[] => [
  pid,
  ...readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  ),
];
