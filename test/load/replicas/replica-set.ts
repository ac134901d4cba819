import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committedSupergraph } from '../../../gateway/supergraph/committed.js';
import { partnerOffset, type PartnerName } from '../../../shared/config.js';
import { compiled } from '../../support/compiled.js';
import { root } from '../../support/process.js';
import { serverDatabases } from '../../support/server-databases.js';
import { supergraphsTaken, untilTaken } from '../metrics.js';
import { startBalancer, type Balancer } from '../release/balancer.js';
import { newerRelease, newerSupergraph } from '../release/releases.js';
import { startServices, type Services } from '../services.js';

export type ServiceName = 'gateway' | PartnerName;
const names = ['gateway', ...Object.keys(partnerOffset)] as ServiceName[];
const owners = names.filter((name) => name !== 'logboek');

/** Two of each service, each pair behind a balancer; on one database server, and one Redis. */
export interface ReplicaSet {
  /** Of the gateways' balancer. */
  url: string;
  dataDir: string;
  supergraphFile: string;
  /** The compiled services. */
  image: string;
  replicas: readonly [Services, Services];
  /** Of each owner, on the server. */
  databaseUrls: Readonly<Record<string, string>>;
  balancers: Readonly<Record<ServiceName, Balancer>>;
  /** Of the replicas of each service. */
  urls: Readonly<Record<ServiceName, readonly string[]>>;
  /** Ends one with SIGKILL, and starts it again. */
  kill(name: ServiceName, replica: 0 | 1): Promise<void>;
  /** Ends one with SIGTERM, as a rollout does, and starts it again. Error: it did not end with exit code 0. */
  drain(name: ServiceName, replica: 0 | 1): Promise<void>;
  /** Rolls gemeente to a release with a field more, and then the gateways to the supergraph that has it. */
  roll(): Promise<void>;
  stop(): Promise<void>;
}

export async function startReplicas(
  server: string,
  env: Readonly<Record<string, string>>,
  /** Whether the second has a clock that is 30 seconds ahead. */
  { isAhead = true } = {},
): Promise<ReplicaSet> {
  const folder = mkdtempSync(join(tmpdir(), 'replicas-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  writeFileSync(supergraphFile, committedSupergraph());
  const dataDir = join(folder, 'data');
  const image = compiled(['shared', 'gateway', 'subgraphs']);
  const databases = await serverDatabases(owners, server);
  const balancers = Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await startBalancer()] as const),
    ),
  ) as Record<ServiceName, Balancer>;
  const settings = {
    ...databases.urls,
    ...Object.fromEntries(
      names.map((name) => [`${name.toUpperCase()}_URL`, balancers[name].url]),
    ),
    DATA_DIR: dataDir,
    SUPERGRAPH: supergraphFile,
    ...env,
  };
  const ahead = join(root, 'test/load/replicas/clock-ahead.mjs');
  const replicas: Services[] = [];
  const urls = {} as Record<ServiceName, readonly string[]>;
  const start = async (flags: string[]) => {
    const services = await startServices(settings, {}, flags, image);
    replicas.push(services);
    for (const name of names)
      balancers[name].targets = urls[name] = replicas.map((each) =>
        urlOf(each, name),
      );
  };
  const made = [folder, image];
  const roll = async () => {
    const release = newerRelease(image);
    made.push(release);
    for (const services of replicas)
      await again(services, 'gemeente', 'SIGTERM', release);
    await publish(replicas, supergraphFile);
  };
  const stop = async () => {
    for (const services of replicas) await services.stop();
    for (const balancer of Object.values(balancers)) await balancer.stop();
    await databases.drop();
    for (const each of made) rmSync(each, { recursive: true });
  };
  try {
    // The first makes the tables and the people.
    await start([]);
    await start(isAhead ? ['--import', ahead] : []);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: balancers.gateway.url,
    dataDir,
    supergraphFile,
    image,
    replicas: replicas as [Services, Services],
    databaseUrls: databases.urls,
    balancers,
    urls,
    kill: (name, replica) => again(replicas[replica]!, name, 'SIGKILL'),
    drain: (name, replica) => again(replicas[replica]!, name, 'SIGTERM'),
    roll,
    stop,
  };
}

async function again(
  services: Services,
  name: ServiceName,
  signal: 'SIGKILL' | 'SIGTERM',
  release?: string,
): Promise<void> {
  const { child, exited, output } = services.processes[name]!;
  child.kill(signal);
  const code = await exited;
  if (signal === 'SIGTERM' && code !== 0)
    throw new Error(`${name} ended with ${code}: ${output()}`);
  await services.startAgain(name, release);
}

/** Replaces the file, which the gateways find by themselves. */
async function publish(
  replicas: readonly Services[],
  supergraphFile: string,
): Promise<void> {
  const opsUrls = replicas.map(({ opsUrl }) => opsUrl);
  const before = await Promise.all(opsUrls.map(supergraphsTaken));
  writeFileSync(`${supergraphFile}.new`, newerSupergraph());
  renameSync(`${supergraphFile}.new`, supergraphFile);
  await Promise.all(
    opsUrls.map((opsUrl, index) => untilTaken(opsUrl, before[index]!)),
  );
}

function urlOf({ url }: Services, name: ServiceName): string {
  const own = new URL(url);
  if (name !== 'gateway')
    own.port = String(Number(own.port) + partnerOffset[name]);
  return own.href;
}
