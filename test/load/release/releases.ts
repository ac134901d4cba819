import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilReady } from '../../../gateway/cli/local-services.js';
import { memoryFlags } from '../../../gateway/cli/service-process.js';
import { compositionResult } from '../../../gateway/supergraph/composition/composition-result.js';
import { partnerSchemas } from '../../../gateway/supergraph/composition/partner-schema.js';
import {
  freePortBase,
  startProcessWithUs,
  type ServiceProcess,
} from '../../support/process.js';
import type { Services } from '../services.js';
import type { Balancer } from './balancer.js';

const partner = 'gemeente';
/** What the newer release has, and the older one does not: a field of Gemeente. */
export const newField = 'website';

const moreSchema = `\nextend type Gemeente { "Where it is on the web; made up." ${newField}: String }\n`;
const moreResolvers = `\nGemeente.${newField} = ({ code }) => \`https://\${code}.example\`;\n`;
const readyWithinMs = 120_000;

/** The compiled services in a folder of their own, with the newer release of the partner; the caller removes it. */
export function newerRelease(image: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync(image, folder, { recursive: true });
  const own = join(folder, 'subgraphs', partner);
  appendFileSync(join(own, 'schema.graphql'), moreSchema);
  appendFileSync(join(own, 'resolvers', `${partner}.js`), moreResolvers);
  return folder;
}

/** Composed with the newer release. */
export function newerSupergraph(): string {
  const { supergraph, errors } = compositionResult(
    partnerSchemas().map((schema) =>
      schema.name === partner
        ? { ...schema, text: schema.text + moreSchema }
        : schema,
    ),
  );
  if (errors) throw new Error(errors.join('\n'));
  return supergraph;
}

export interface Rollout {
  /** Starts the release in this folder, lets both serve for a while, then stops the one before. Error: that one did not end well. */
  to(folder: string): Promise<void>;
  stop(): Promise<void>;
}

/** Replaces the partner behind a balancer, as a rolling release does; its first process is the one of `services`. */
export function rollout(
  { url, dataDir, processes }: Services,
  balancer: Balancer,
  togetherMs: number,
): Rollout {
  const { port } = new URL(url);
  const settings = {
    DEMO: '1',
    NODE_ENV: 'production',
    PORT_BASE: port,
    DATA_DIR: dataDir,
  };
  let process = processes[partner]!;
  return {
    to: async (folder) => {
      const replica = await startReplica(folder, settings);
      const before = process;
      process = replica.process;
      balancer.targets = [...balancer.targets, replica.url];
      await sleep(togetherMs);
      balancer.targets = [replica.url];
      const code = await before.stop();
      if (code !== 0)
        throw new Error(`${partner} ended with ${code}: ${before.output()}`);
    },
    stop: async () => void (await process.stop()),
  };
}

async function startReplica(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ url: string; process: ServiceProcess }> {
  const port = await freePortBase();
  const process = startProcessWithUs(
    [...memoryFlags, join('subgraphs', partner, 'main.js')],
    { ...settings, PORT: String(port), OPS_PORT: String(port + 1) },
    folder,
  );
  const service = {
    name: partner,
    file: '',
    ports: [port, port + 1],
    readyUrl: `http://127.0.0.1:${port + 1}/health/ready`,
  };
  const ended = new AbortController();
  void process.exited.then(() => ended.abort());
  if (!(await untilReady(service, readyWithinMs, ended.signal)))
    throw new Error(`${partner} is not ready:\n${process.output()}`);
  return { url: `http://127.0.0.1:${port}/graphql`, process };
}
