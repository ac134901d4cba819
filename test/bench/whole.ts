import { rmSync, writeFileSync } from 'node:fs';
import { viewRequests } from '../load/callers.js';
import { LoadClient, type LoadRequest } from '../load/open-loop.js';
import { startServices, type Services } from '../load/services.js';
import { startCollector, type Collector } from '../support/collector.js';
import { compiled } from '../support/compiled.js';
import { serverDatabases } from '../support/server-databases.js';
import { buildOf, commitOf } from './against/other-build.js';
import { inWords, pairedRatio } from './against/paired.js';
import { median } from './median.js';
import type { Options } from './options.js';
import { cpuMs } from './process-use.js';
import { statementsPerRequest } from './statements-per-request.js';

const owners = ['gateway', 'dji', 'reclassering', 'gemeente', 'akkoord'];
/** Views that are traced, after the turns, to count their statements. */
const traced = 20;
const warmUpSeconds = 10;
const seconds = 2;
const inFlight = 10;

/** What a unified view costs: CPU milliseconds by process, and how long it takes alone. */
interface Turn {
  cpu: Readonly<Record<string, number>>;
  p50Ms: number;
}

interface Build {
  name: string;
  services: Services;
  client: LoadClient;
  next: () => LoadRequest;
  collector: Collector;
  turns: Turn[];
  stop(): Promise<void>;
}

/**
 * The whole federation, each service a process, with embedded databases and on the server that TEST_DATABASE_URL names: CPU of a unified
 * view by process, its SQL statements, and its latency alone; with `ref` as a paired ratio to that commit, in alternating turns. Error: InvalidComparison.
 */
export async function compareWhole(
  ref: string | undefined,
  { rounds = 30, json }: Options,
): Promise<void> {
  const own = compiled(['shared', 'gateway', 'subgraphs']);
  const other = ref === undefined ? undefined : buildOf(commitOf(ref));
  const results: object[] = [];
  try {
    for (const server of [undefined, process.env['TEST_DATABASE_URL']]) {
      if (server === undefined && results.length > 0) continue;
      const database = server ? 'on the server' : 'embedded databases';
      console.log(`\n${database} …`);
      const builds = [await startBuild('this build', own, server)];
      try {
        if (other) builds.push(await startBuild(ref!, other.image, server));
        for (let round = 0; round < rounds; round++)
          for (const build of round % 2 ? builds.toReversed() : builds)
            build.turns.push(await turnOf(build));
        for (const build of builds) await trace(build);
      } finally {
        for (const build of builds) await build.stop();
      }
      // The last traces are exported when a service stops.
      results.push({ database, ...report(builds) });
    }
  } finally {
    rmSync(own, { recursive: true });
    other?.remove();
  }
  if (json) writeFileSync(json, JSON.stringify(results, null, 2));
}

async function startBuild(
  name: string,
  image: string,
  server: string | undefined,
): Promise<Build> {
  const collector = await startCollector();
  const databases = await serverDatabases(owners, server ?? '');
  const services = await startServices(
    {
      DEMO_PEOPLE: '100',
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/v1/traces`,
      ...databases.urls,
    },
    {},
    [],
    image,
  );
  const client = new LoadClient(services.url);
  const next = await viewRequests(services);
  await client.closedLoop(next, inFlight, warmUpSeconds, {
    heedsRetryAfter: true,
  });
  return {
    name,
    services,
    client,
    next,
    collector,
    turns: [],
    stop: async () => {
      await client.close();
      await services.stop();
      await databases.drop();
      collector.stop();
    },
  };
}

async function turnOf({ services, client, next }: Build): Promise<Turn> {
  const pids = Object.entries(services.processes).map(
    ([name, { child }]) => [name, child.pid!] as const,
  );
  const before = pids.map(([, pid]) => cpuMs(pid));
  const views = await sendGood(client, next, inFlight);
  const cpu = Object.fromEntries(
    pids.map(([name, pid], index) => [
      name,
      (cpuMs(pid) - before[index]!) / views.length,
    ]),
  );
  const alone = await sendGood(client, next, 1);
  return { cpu, p50Ms: alone[Math.floor(alone.length / 2)]! };
}

async function trace({ client, next }: Build): Promise<void> {
  for (let view = 0; view < traced; view++) {
    const { body, headers } = next();
    const traceparent = headers['traceparent']!.replace(/00$/, '01');
    await client.send({ body, headers: { ...headers, traceparent } }, 0);
  }
}

/** Latencies in milliseconds, shortest first. Error: a response that is not good. */
async function sendGood(
  client: LoadClient,
  next: () => LoadRequest,
  concurrency: number,
): Promise<number[]> {
  const sent = await client.closedLoop(next, concurrency, seconds, {
    heedsRetryAfter: true,
  });
  const bad = sent.find(({ isGood }) => !isGood);
  if (bad || sent.length === 0)
    throw new Error(`Not a view: ${bad?.status} ${bad?.codes.join(', ')}`);
  return sent.map(({ took }) => took).sort((a, b) => a - b);
}

function report(builds: readonly Build[]): object {
  const [own, other] = builds;
  const figures = builds.map((build) => {
    const statements = statementsPerRequest(build.collector.received);
    const rows = Object.keys(build.turns[0]!.cpu).map((name) => ({
      process: name,
      cpuMs: median(build.turns.map(({ cpu }) => cpu[name]!)),
      statements: statements.get(name) ?? 0,
    }));
    rows.push({
      process: 'all',
      cpuMs: median(build.turns.map(total)),
      statements: rows.reduce((sum, each) => sum + each.statements, 0),
    });
    const p50Ms = median(build.turns.map(({ p50Ms: each }) => each));
    console.log(`${build.name}: p50 alone ${p50Ms.toFixed(1)} ms`);
    console.table(
      Object.fromEntries(
        rows.map(({ process: name, cpuMs: ms, statements: count }) => [
          name,
          {
            cpuMs: Number(ms.toFixed(2)),
            statements: Number(count.toFixed(1)),
          },
        ]),
      ),
    );
    return { build: build.name, p50Ms, rows };
  });
  if (!other || own!.turns.length < 2) return { figures };
  const ratios = {
    cpu: pairedRatio(own!.turns.map(total), other.turns.map(total)),
    p50: pairedRatio(
      own!.turns.map(({ p50Ms }) => p50Ms),
      other.turns.map(({ p50Ms }) => p50Ms),
    ),
  };
  for (const [what, ratio] of Object.entries(ratios))
    console.log(`${what}: ${inWords(ratio, other.name)}`);
  return { figures, ratios };
}

const total = ({ cpu }: Turn): number =>
  Object.values(cpu).reduce((sum, each) => sum + each, 0);
