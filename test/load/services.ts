import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localServices, untilReady } from '../../gateway/cli/local-services.js';
import { memoryFlags } from '../../gateway/cli/service-process.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { baseConfig } from '../../shared/config.js';
import { compiled } from '../support/compiled.js';
import {
  freePortBase,
  root,
  startProcessWithUs,
  type ServiceProcess,
} from '../support/process.js';

/** The gateway and all partners with the demo people, each a compiled process of its own, as in containers. */
export interface Services {
  url: string;
  opsUrl: string;
  dataDir: string;
  /** What the gateway reads at its start and on SIGHUP. */
  supergraphFile: string;
  /** The working directory of each. */
  folder: string;
  /** By name: `gateway`, `dji`, … */
  processes: Readonly<Record<string, ServiceProcess>>;
  /** Where each has its health and metrics. */
  opsUrls: readonly string[];
  /** Starts a service that has stopped; `release`: the folder of other compiled sources. */
  startAgain(name: string, release?: string): Promise<void>;
  stop(): Promise<void>;
}

const readyWithinMs = 120_000;
/** Flags with which a process reports its event loop and its heap. */
const measured = ['--import', join(root, 'test/load/diagnostics.mjs')];

/**
 * `env`: settings of every process, besides those of a demonstration; `ofGateway`: of the gateway alone; `nodeFlags`: by default those with which
 * a process reports its event loop and its heap, at 2 to 3 % of a core; `otherImage`: compiled sources of another commit.
 */
export async function startServices(
  env: Readonly<Record<string, string>> = {},
  ofGateway: Readonly<Record<string, string>> = {},
  nodeFlags: readonly string[] = measured,
  otherImage?: string,
): Promise<Services> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const image = otherImage ?? compiled(['shared', 'gateway', 'subgraphs']);
  const portBase = await freePortBase();
  const dataDir = join(folder, 'data');
  const supergraphFile = join(folder, 'supergraph.graphql');
  writeFileSync(supergraphFile, committedSupergraph());
  const settings = {
    DEMO: '1',
    NODE_ENV: 'production',
    PORT_BASE: String(portBase),
    DATA_DIR: dataDir,
    SUPERGRAPH: supergraphFile,
    ...env,
  };
  const services = localServices(baseConfig(settings));
  const processes: Record<string, ServiceProcess> = {};
  const start = (
    { name, file }: (typeof services)[number],
    release = image,
  ) => {
    const script = file.replace(/\.ts$/, '.js');
    processes[name] = startProcessWithUs(
      [...memoryFlags, ...nodeFlags, script],
      name === 'gateway' ? { ...settings, ...ofGateway } : settings,
      release,
    );
  };
  const ready = async (service: (typeof services)[number]) => {
    const { exited, output } = processes[service.name]!;
    const ended = new AbortController();
    void exited.then(() => ended.abort());
    if (await untilReady(service, readyWithinMs, ended.signal)) return;
    throw new Error(`${service.name} is not ready:\n${output().slice(-2_000)}`);
  };
  const stop = async () => {
    await Promise.all(Object.values(processes).map((each) => each.stop()));
    rmSync(folder, { recursive: true });
    if (image !== otherImage) rmSync(image, { recursive: true });
  };
  for (const service of services) start(service);
  try {
    await Promise.all(services.map(ready));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${portBase}/graphql`,
    opsUrl: `http://127.0.0.1:${portBase + 9}`,
    dataDir,
    supergraphFile,
    folder: image,
    processes,
    opsUrls: services.map(({ readyUrl }) => new URL(readyUrl).origin),
    startAgain: (name, release) => {
      const service = services.find((each) => each.name === name)!;
      start(service, release);
      return ready(service);
    },
    stop,
  };
}

let shared: Promise<Services> | undefined;

/** The services of all runs that leave them as they were: their start takes longer than a short run. */
export const sharedServices = (): Promise<Services> =>
  (shared ??= startServices({ SHUTDOWN_DELAY_SECONDS: '4' }));

/** Where a run needed them. */
export const stopSharedServices = async (): Promise<void> =>
  (await shared)?.stop();
