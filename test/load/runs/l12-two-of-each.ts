import { inWords, isWithin, pairedRatio } from '../../bench/against/paired.js';
import { cpuMs } from '../../bench/process-use.js';
import { viewRequests } from '../callers.js';
import type { LoadResult, LoadRun } from '../load-run.js';
import { LoadClient, type Sent } from '../open-loop.js';
import {
  startReplicas,
  type ReplicaSet,
  type ServiceName,
} from '../replicas/replica-set.js';

const server =
  process.env['TEST_DATABASE_URL'] ?? 'mysql://root@127.0.0.1:3306';
/** Requests a second for each set of services: two sets leave the cores of the machine idle now and then. */
const rate = 10;
/** For each set, when they serve as many as they can. */
const clients = 8;
const rounds = { atRate: 30, atMost: 10 };
/** Each process compiles its hot functions itself. */
const warmUpRounds = 10;
const percent = 10;

/** L12. */
export const twoOfEach: LoadRun = {
  id: 'L12',
  title: `two of each service, with as many requests for each process, cost within ${percent} % of the CPU per request of one of each`,
  execute: async ({ seconds, isVerbose }) => {
    const set = await startReplicas(server, {}, { isAhead: false });
    const next = await viewRequests({ ...set.replicas[0], ...set });
    const pairs = async (count: number, load: Load) => {
      const all: [Turn, Turn][] = [];
      for (let round = 0; round < count; round += 1) {
        const pair: [Turn, Turn] = [
          await turn(set, 1, load),
          await turn(set, 2, load),
        ];
        if (isVerbose) console.log(pair);
        all.push(pair);
      }
      return all;
    };
    const length = seconds / 10;
    const atRate: Load = (client, replicas) =>
      client.openLoop(next, rate * replicas, length);
    const atMost: Load = (client, replicas) =>
      client.closedLoop(next, clients * replicas, length);
    try {
      await pairs(warmUpRounds, atMost);
      return resultOf(
        await pairs(rounds.atRate, atRate),
        await pairs(rounds.atMost, atMost),
      );
    } finally {
      await set.stop();
    }
  },
};

type Load = (client: LoadClient, replicas: 1 | 2) => Promise<Sent[]>;

interface Turn {
  requests: number;
  /** Of a second. */
  rate: number;
  /** CPU milliseconds of all processes for a request. */
  cost: number;
}

/** Requests by way of the balancers to so many of each service. */
async function turn(
  set: ReplicaSet,
  replicas: 1 | 2,
  load: Load,
): Promise<Turn> {
  for (const [name, urls] of Object.entries(set.urls))
    set.balancers[name as ServiceName].targets = urls.slice(0, replicas);
  const pids = set.replicas
    .slice(0, replicas)
    .flatMap(({ processes }) =>
      Object.values(processes).map(({ child }) => child.pid!),
    );
  const client = new LoadClient(set.url);
  const before = pids.map(cpuMs);
  const begun = performance.now();
  const sent = await load(client, replicas).finally(() => client.close());
  const requests = sent.filter(({ isGood }) => isGood).length;
  const used = pids.reduce((sum, pid, at) => sum + cpuMs(pid) - before[at]!, 0);
  return {
    requests,
    rate: (requests * 1_000) / (performance.now() - begun),
    cost: used / requests,
  };
}

function resultOf(
  atRate: readonly [Turn, Turn][],
  atMost: readonly [Turn, Turn][],
): LoadResult {
  const ratio = ratioOf(atRate, 'cost');
  return {
    outcome: isWithin(percent, ratio) ? 'pass' : 'fail',
    detail: `CPU per request at ${rate} a second for each ${inWords(ratio, 'one of each')}; as many as they can on the cores of this machine: ${ratioOf(atMost, 'rate').ratio.toFixed(2)} times the requests, ${ratioOf(atMost, 'cost').ratio.toFixed(2)} times the CPU per request`,
  };
}

const ratioOf = (pairs: readonly [Turn, Turn][], of: 'rate' | 'cost') =>
  pairedRatio(
    pairs.map(([, two]) => two[of]),
    pairs.map(([one]) => one[of]),
  );
