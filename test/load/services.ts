import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localServices, untilReady } from '../../gateway/cli/local-services.js';
import { memoryFlags } from '../../gateway/cli/service-process.js';
import { baseConfig } from '../../shared/config.js';
import { compiled } from '../support/compiled.js';
import {
  freePortBase,
  startProcessWithUs,
  type ServiceProcess,
} from '../support/process.js';

/** The gateway and all partners with the demo people, each a compiled process of its own, as in containers. */
export interface Services {
  url: string;
  opsUrl: string;
  dataDir: string;
  /** By name: `gateway`, `dji`, … */
  processes: Readonly<Record<string, ServiceProcess>>;
  stop(): Promise<void>;
}

const readyWithinMs = 120_000;

/** `env`: settings of every process, besides those of a demonstration. */
export async function startServices(
  env: Readonly<Record<string, string>> = {},
): Promise<Services> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const image = compiled(['shared', 'gateway', 'subgraphs']);
  const portBase = await freePortBase();
  const dataDir = join(folder, 'data');
  const settings = {
    DEMO: '1',
    NODE_ENV: 'production',
    PORT_BASE: String(portBase),
    DATA_DIR: dataDir,
    ...env,
  };
  const services = localServices(baseConfig(settings));
  const processes = Object.fromEntries(
    services.map(({ name, file }) => [
      name,
      startProcessWithUs(
        [...memoryFlags, file.replace(/\.ts$/, '.js')],
        settings,
        image,
      ),
    ]),
  );
  const stop = async () => {
    await Promise.all(Object.values(processes).map((each) => each.stop()));
    rmSync(folder, { recursive: true });
    rmSync(image, { recursive: true });
  };
  for (const service of services) {
    const exited = new AbortController();
    void processes[service.name]!.exited.then(() => exited.abort());
    if (await untilReady(service, readyWithinMs, exited.signal)) continue;
    const output = processes[service.name]!.output();
    await stop();
    throw new Error(`${service.name} is not ready:\n${output.slice(-2_000)}`);
  }
  return {
    url: `http://127.0.0.1:${portBase}/graphql`,
    opsUrl: `http://127.0.0.1:${portBase + 9}`,
    dataDir,
    processes,
    stop,
  };
}
