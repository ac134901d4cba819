import { readFileSync, readdirSync } from 'node:fs';
import { cpuMs } from '../../bench/process-use.js';
import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import { LoadClient } from '../open-loop.js';
import { startServices, type Services } from '../services.js';

const workers = 2;
const clients = 4;
const rounds = 4;
const mostRatio = 1.1;

/** CPU milliseconds for each request, of the gateway and its workers. */
export const clusterCost: LoadRun = {
  id: 'CLUSTER',
  title: `CPU per request of ${workers} workers is at most ${mostRatio} times that of one process`,
  execute: async ({ seconds }) => {
    const one = await startServices();
    try {
      const cluster = await startServices({}, { WORKERS: String(workers) });
      try {
        for (const each of [one, cluster]) await cost(each, 2 * seconds);
        const costs: [number, number][] = [];
        for (let round = 0; round < rounds; round++)
          costs.push([await cost(one, seconds), await cost(cluster, seconds)]);
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

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

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
