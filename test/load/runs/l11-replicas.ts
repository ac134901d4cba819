import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadResult, LoadRun } from '../load-run.js';
import { countsOf, outcomesOf } from '../open-loop.js';
import type { LoadOptions } from '../options.js';
import { startActing, startReading } from '../replicas/clients.js';
import { faultsIn, seededMeldingen, watchLease } from '../replicas/records.js';
import { startRedis, type Redis } from '../replicas/redis.js';
import { startReplicas, type ReplicaSet } from '../replicas/replica-set.js';

const server =
  process.env['TEST_DATABASE_URL'] ?? 'mysql://root@127.0.0.1:3306';
/** Without a renewal of the lease: it is taken over after eight, on a busy machine later. */
const longestGapSeconds = 20;

/** L11. */
export const replicas: LoadRun = {
  id: 'L11',
  title:
    'two of each service on MariaDB and Redis: of each one is killed, one is drained, one is rolled to a new release, and Redis goes away, under load: no mutation is lost or done twice, every read is answered and recorded',
  isQuick: true,
  execute: async (options) => {
    const redis = await startRedis();
    const set = await startReplicas(server, {
      DEMO_PEOPLE: '100',
      ...(redis && { REDIS_URL: redis.url }),
      SHUTDOWN_DELAY_SECONDS: '1',
    });
    try {
      return await underLoad(set, redis, options);
    } finally {
      await set.stop();
      redis?.stop();
    }
  },
};

async function underLoad(
  set: ReplicaSet,
  redis: Redis | null,
  { seconds, isVerbose }: LoadOptions,
): Promise<LoadResult> {
  const seeded = await seededMeldingen(set);
  const lease = watchLease(set);
  const reading = await startReading(set, 2);
  const acting = await startActing(set, 2);
  let beforeAway: string[] = [];
  const pause = () => sleep((seconds * 1_000) / 6);
  const step = async (what: string, work: () => unknown) => {
    if (isVerbose) console.log(what);
    await work();
    await pause();
  };
  try {
    for (const name of [
      'gateway',
      'akkoord',
      'gemeente',
      'reclassering',
    ] as const)
      await step(`kill one ${name}`, () => set.kill(name, 1));
    // One of them has the lease.
    await step('kill one dji', () => set.kill('dji', 0));
    await step('kill the other dji', () => set.kill('dji', 1));
    await step('drain one gateway', () => set.drain('gateway', 0));
    await step('drain one akkoord', () => set.drain('akkoord', 0));
    await step('Redis goes away', () => {
      beforeAway = set.replicas.map(({ processes }) =>
        processes['gateway']!.output(),
      );
      redis?.stop();
    });
    await step('roll gemeente', () => set.roll());
  } finally {
    await reading.end();
    await acting.end();
  }
  const gap = await lease.stop();
  const faults = await faultsIn(set, reading, acting, seeded);
  if (gap > longestGapSeconds)
    faults.push(`no renewal of the lease for ${gap.toFixed(1)} s`);
  if (redis) faults.push(...unsaidOf(set, beforeAway));
  return {
    outcome: faults.length > 0 ? 'fail' : 'pass',
    detail: [
      ...faults,
      `reads: ${outcomesOf(reading.attempts)}`,
      `mutations: ${countsOf(acting.outcomes)} of ${acting.sent.length + acting.registered}`,
      `lease not renewed for ${gap.toFixed(1)} s at most`,
    ].join('; '),
  };
}

const away = 'quota is counted per process for now';
const back = 'quota is counted together again';

/** Gateways that do not say that they count by themselves, or say it again and again. `before`: their output when Redis went away. */
const unsaidOf = (set: ReplicaSet, before: readonly string[]): string[] =>
  set.replicas.flatMap(({ processes }, index) => {
    const output = processes['gateway']!.output();
    const since = output.slice(before[index]!.length).split(away).length - 1;
    return output.lastIndexOf(away) > output.lastIndexOf(back) && since < 2
      ? []
      : [`gateway ${index + 1} says ${since} times that Redis is away`];
  });
