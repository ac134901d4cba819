import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ask } from './acts.js';
import { startFaultProxy } from './fault-proxy.js';
import { postAs } from './post-as.js';
import { serverDatabases } from './server-databases.js';
import { freePortBase, type ServiceProcess } from './process.js';

/** Starts a script of this repository as its own process. */
export type StartScript = (
  file: string,
  env: Record<string, string>,
) => ServiceProcess;

/** The gateway and its partners as processes, akkoord as two on one database, to which requests go in turn. */
export interface TwoAkkoords {
  ask: Ask;
  /** From now on requests go to this one of the two, or without it to both in turn again. */
  askOnly(one?: 0 | 1): void;
  /** The environment of the processes, and of a command that uses their databases. */
  env: Record<string, string>;
  stopAkkoords(): Promise<void>;
  startAkkoords(): Promise<void>;
  stop(): Promise<void>;
}

const partners = ['dji', 'reclassering', 'gemeente'];

/** On the server that TEST_DATABASE_URL names; else with the embedded databases of a demonstration. */
export async function startTwoAkkoords(
  start: StartScript,
  people: number,
): Promise<TwoAkkoords> {
  const dataDir = mkdtempSync(join(tmpdir(), 'akkoords-'));
  const databases = await serverDatabases(['gateway', 'akkoord', ...partners]);
  const base = await freePortBase();
  const urls = [4, 6].map((port) => `http://127.0.0.1:${base + port}`);
  const proxy = await startFaultProxy();
  const askOnly = (one?: 0 | 1) => {
    const [first, ...others] = one === undefined ? urls : [urls[one]!];
    Object.assign(proxy, { target: first, others });
  };
  askOnly();
  const env = {
    DEMO: '1',
    DEMO_PEOPLE: String(people),
    DATA_DIR: dataDir,
    PORT_BASE: String(base),
    AKKOORD_URL: proxy.url,
    ...databases.urls,
  };
  const started: ServiceProcess[] = [];
  const run = async (file: string, more: Record<string, string> = {}) => {
    const service = start(file, { ...env, ...more });
    started.push(service);
    await service.waitForOutput('listens on');
    return service;
  };
  let akkoords: ServiceProcess[] = [];
  const startAkkoords = async () => {
    const file = 'subgraphs/akkoord/main.ts';
    akkoords = await Promise.all([
      run(file),
      run(file, { PORT: String(base + 6), OPS_PORT: String(base + 7) }),
    ]);
  };
  // It makes the keys of the demonstration.
  await run('gateway/main.ts');
  await Promise.all([
    startAkkoords(),
    ...partners.map((name) => run(`subgraphs/${name}/main.ts`)),
  ]);
  return {
    askOnly,
    env,
    ask: askAt(`http://127.0.0.1:${base}/graphql`, dataDir),
    startAkkoords,
    stopAkkoords: async () => {
      await Promise.all(akkoords.map(({ stop }) => stop()));
    },
    stop: async () => {
      await Promise.all(started.map(({ stop }) => stop()));
      await proxy.stop();
      await databases.drop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

const askAt =
  (url: string, dataDir: string): Ask =>
  async (persona, query, variables) => {
    const { data, errors } = (await postAs(
      persona,
      { url, dataDir },
      query,
      variables,
    )) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
