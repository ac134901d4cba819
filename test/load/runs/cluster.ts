import { readFileSync, readdirSync } from 'node:fs';
import { cpuMs, peakMemoryMb } from '../../bench/process-use.js';
import { viewRequests } from '../callers.js';
import type { LoadResult, LoadRun } from '../load-run.js';
import { LoadClient } from '../open-loop.js';
import { startServices, type Services } from '../services.js';

const workers = 2;
/** Of each process: a request costs more the fewer a process serves, because less of it is in the processor's caches. */
const clients = 16;
const rounds = 8;
const warmUpRounds = 3;
const mostRatio = 1.1;

/** CPU of the gateway and its workers. */
export const clusterCost: LoadRun = {
  id: 'CLUSTER',
  title: `${workers} workers cost at most ${mostRatio} times the CPU per request of one process, and the busiest at most ${mostRatio} times the least busy`,
  execute: async ({ seconds }) => {
    const one = await startServices({}, {}, []);
    try {
      const cluster = await startServices({}, { WORKERS: String(workers) }, []);
      try {
        // Each process compiles its hot functions itself: one that served half of the requests is compared with one as warm only if the cluster
        // serves as many for each worker, with as many in flight.
        const turns: [Turn, Turn][] = [];
        for (let round = -warmUpRounds; round < rounds; round++) {
          const pair: [Turn, Turn] = [
            await turn(one, 1, seconds),
            await turn(cluster, workers, seconds),
          ];
          if (round >= 0) turns.push(pair);
        }
        return resultOf(turns, sizes(one, turns), memory(cluster));
      } finally {
        await cluster.stop();
      }
    } finally {
      await one.stop();
    }
  },
};

interface Turn {
  requests: number;
  /** CPU milliseconds of the processes of the gateway, the primary of a cluster first. */
  used: number[];
  /** The same of each partner. */
  partners: Record<string, number>;
}

function resultOf(
  turns: readonly [Turn, Turn][],
  sizesOfAll: string,
  memoryOfCluster: string,
): LoadResult {
  const [alone, together] = [0, 1].map((of) =>
    median(turns.map((pair) => cost(pair[of]!))),
  ) as [number, number];
  const ratios = turns.map(([a, b]) => cost(b) / cost(a));
  const [primary = 0, ...ofWorkers] = turns
    .map(([, { used }]) => used)
    .reduce((sum, each) => sum.map((value, at) => value + each[at]!));
  const requests = turns.reduce((sum, [, each]) => sum + each.requests, 0);
  const spread = Math.max(...ofWorkers) / Math.min(...ofWorkers);
  const isWithin = [median(ratios), spread].every((each) => each <= mostRatio);
  return {
    outcome: isWithin ? 'pass' : 'fail',
    detail: `${alone.toFixed(2)} ms in one process, ${together.toFixed(2)} ms in ${workers} workers: ${median(ratios).toFixed(2)} times (${ratios.map((each) => each.toFixed(2)).join(', ')}); the primary ${(primary / requests).toFixed(2)} ms of it; busiest worker ${spread.toFixed(2)} times the least busy; for sizing, requests for a second of CPU and peak memory: ${sizesOfAll}; a cluster ${memoryOfCluster}`,
  };
}

const cost = ({ requests, used }: Turn): number =>
  used.reduce((sum, each) => sum + each, 0) / requests;

/** Of the gateway and of each partner, in one process. */
function sizes(services: Services, turns: readonly [Turn, Turn][]): string {
  const all = turns.map(([{ requests, used, partners }]) => ({
    requests,
    used: new Map(Object.entries({ gateway: used[0]!, ...partners })),
  }));
  return Object.entries(services.processes)
    .map(([name, { child }]) => {
      const each = median(
        all.map(({ requests, used }) => (requests * 1_000) / used.get(name)!),
      );
      return `${name} ${Math.round(each)}, ${Math.round(peakMemoryMb(child.pid!))} MB`;
    })
    .join('; ');
}

const memory = (services: Services): string =>
  family(services)
    .map((pid) => Math.round(peakMemoryMb(pid)))
    .join(' + ');

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

async function turn(
  services: Services,
  processes: number,
  seconds: number,
): Promise<Turn> {
  const client = new LoadClient(services.url);
  const next = await viewRequests(services);
  const pids = family(services);
  const before = pids.map(cpuMs);
  const { gateway: _, ...partners } = services.processes;
  const partnersBefore = usedBy(partners);
  const sent = await client
    .closedLoop(next, processes * clients, processes * seconds)
    .finally(() => client.close());
  return {
    requests: sent.filter(({ isGood }) => isGood).length,
    used: pids.map((pid, at) => cpuMs(pid) - before[at]!),
    partners: Object.fromEntries(
      Object.entries(usedBy(partners)).map(([name, used]) => [
        name,
        used - partnersBefore[name]!,
      ]),
    ),
  };
}

const usedBy = (processes: Services['processes']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(processes).map(([name, { child }]) => [
      name,
      cpuMs(child.pid!),
    ]),
  );

/** The process of the gateway and its children. */
function family(services: Services): number[] {
  const pid = services.processes['gateway']!.child.pid!;
  return [
    pid,
    ...readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    ),
  ];
}
