import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { demoLimits } from '../../gateway/limits/rate-limit/rates.js';
import { demoIssuerKeys } from '../../shared/demo/keys.js';
import { demoToken } from '../../shared/demo/token.js';
import type { Readiness } from '../../shared/http/readiness.js';
import { script } from '../support/compiled.js';
import { hangingRequest } from '../support/hanging-request.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const enough = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
const supergraph = join(folder, 'supergraph.graphql');
let base: number;
let started: ServiceProcess | undefined;
beforeEach(async () => {
  base = await freePortBase();
  writeFileSync(supergraph, committedSupergraph());
});
afterEach(async () => {
  started?.child.kill('SIGKILL');
  await started?.exited;
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (env: Record<string, string> = {}) =>
  (started = startProcess(script('gateway/main.ts'), {
    DEMO: '1',
    WORKERS: '2',
    PORT_BASE: String(base),
    DATA_DIR: join(folder, String(base)),
    SUPERGRAPH: supergraph,
    ...env,
  }));

const ops = (path: string) => fetch(`http://127.0.0.1:${base + 9}${path}`);

/** Until all workers are ready. */
async function ready(): Promise<void> {
  for (;;) {
    const body = await ops('/health/ready').then(
      (response) => response.json() as Promise<Readiness>,
      () => null,
    );
    if (body?.status === 'ok' && !body.failed) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function cluster(env?: Record<string, string>): Promise<ServiceProcess> {
  const gateway = start(env);
  await gateway.waitForOutput('gateway listens on');
  await ready();
  return gateway;
}

const workersOf = ({ child }: ServiceProcess) =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], {
    encoding: 'utf8',
  })
    .trim()
    .split(/\s+/)
    .map(Number);

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** On a connection of its own, so that workers take turns. */
async function query(text = '{ __typename }', token?: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: text }),
  });
  await response.text();
  return response.status;
}

async function served(): Promise<number> {
  const text = await (await ops('/metrics')).text();
  const count =
    /^http_server_request_duration_seconds_count\{.*"200".*\} (\d+)$/m;
  return Number(count.exec(text)?.[1] ?? 0);
}

test(
  'the metrics count the requests of all workers, also of one that was killed, and another takes its place',
  async () => {
    const gateway = await cluster();
    for (let i = 0; i < 10; i++) expect(await query()).toBe(200);
    expect(await served()).toBe(10);
    const before = workersOf(gateway);
    expect(before).toHaveLength(2);
    process.kill(before[0]!, 'SIGKILL');
    await gateway.waitForOutput('a worker ended: another one is started');
    for (let i = 0; i < 10; i++) expect(await query()).toBe(200);
    await ready();
    expect(workersOf(gateway)).toHaveLength(2);
    expect(workersOf(gateway)).toContain(before[1]);
    expect(await served()).toBe(20);
    expect((await ops('/health/live')).status).toBe(200);
    gateway.child.kill('SIGTERM');
    expect(await gateway.exited).toBe(0);
    expect(before.filter(isRunning)).toEqual([]);
  },
  enough,
);

test(
  'workers count together towards the quota of a caller',
  async () => {
    await cluster();
    const { privateKey } = demoIssuerKeys(join(folder, String(base)));
    const token = await demoToken('casemanager-vught', privateKey);
    const quota = demoLimits.casemanager!.numbers;
    const numbers = (count: number) =>
      query(
        `{ ${Array.from({ length: count }, (_, i) => `a${i}: zoekJustitiabele(bsn: "1") { id }`).join(' ')} }`,
        token,
      );
    const statuses: number[] = [];
    for (let spent = 0; spent <= quota; spent += 5)
      statuses.push(await numbers(5));
    expect(statuses.slice(0, -1)).not.toContain(429);
    expect(statuses.at(-1)).toBe(429);
  },
  enough,
);

test(
  'a client that keeps one connection is spread over the workers too: its connection ends after twenty-five requests',
  async () => {
    await cluster();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const kept = (path: string) =>
      new Promise<string | undefined>((resolve, reject) =>
        get({ port: base, path, agent }, (response) => {
          response.resume().once('end', () => {
            resolve(response.headers.connection);
          });
        }).once('error', reject),
      );
    const answers: (string | undefined)[] = [];
    for (let sent = 0; sent < 26; sent++) answers.push(await kept('/'));
    expect(answers.slice(23)).toEqual(['keep-alive', 'close', 'keep-alive']);
    agent.destroy();
  },
  enough,
);

test(
  'SIGHUP reloads the supergraph in each worker',
  async () => {
    const gateway = await cluster();
    writeFileSync(supergraph, `# another\n${committedSupergraph()}`);
    gateway.child.kill('SIGHUP');
    const message = 'another supergraph is in use';
    while (gateway.output().split(message).length < 3)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(workersOf(gateway)).toHaveLength(2);
    expect(await query()).toBe(200);
  },
  enough,
);

test(
  'a second signal stops at once, and one line of the log has the number of requests that all workers cut',
  async () => {
    const gateway = await cluster({ SHUTDOWN_GRACE_SECONDS: '60' });
    const sockets = await Promise.all([base, base].map(hangingRequest));
    gateway.child.kill('SIGTERM');
    const again = setInterval(() => gateway.child.kill('SIGTERM'), 300);
    expect(await gateway.exited).toBe(1);
    clearInterval(again);
    const lines = gateway
      .output()
      .split('\n')
      .filter((each) => each.includes('stopped by force'));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ reason: 'second signal', count: 2 }),
    ]);
    for (const socket of sockets) socket.destroy();
  },
  enough,
);

test(
  'workers end when the primary is killed',
  async () => {
    const gateway = await cluster();
    const workers = workersOf(gateway);
    gateway.child.kill('SIGKILL');
    await gateway.exited;
    while (workers.some(isRunning))
      await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(ops('/health/live')).rejects.toThrow();
  },
  enough,
);

test(
  'what is wrong with the configuration is reported once, with the exit code of one process',
  async () => {
    const gateway = start({ KEEP_ALIVE_SECONDS: 'soon' });
    expect(await gateway.exited).toBe(78);
    expect(gateway.output().match(/KEEP_ALIVE_SECONDS/g)).toHaveLength(1);
    const wrong = start({ WORKERS: 'many' });
    expect(await wrong.exited).toBe(78);
    expect(wrong.output().match(/WORKERS must be/g)).toHaveLength(1);
  },
  enough,
);
