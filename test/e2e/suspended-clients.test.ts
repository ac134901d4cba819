import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoIssuerKeys } from '../../shared/demo/keys.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { demoToken } from '../../shared/demo/token.js';
import { script } from '../support/compiled.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const dataDir = mkdtempSync(join(tmpdir(), 'suspended-'));
const gateways: (ServiceProcess & { base: number })[] = [];

beforeAll(async () => {
  for (const _ of [1, 2]) {
    const base = await freePortBase();
    const started = startProcess(script('gateway/main.ts'), {
      DEMO: '1',
      DATA_DIR: dataDir,
      PORT_BASE: String(base),
    });
    gateways.push({ ...started, base });
    await started.waitForOutput('listens on');
  }
});
afterAll(async () => {
  await Promise.all(gateways.map(({ stop }) => stop()));
  rmSync(dataDir, { recursive: true });
});

const clients = async (...args: string[]) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...script('gateway/cli/graph.ts'), 'clients', ...args],
    { env: { DATA_DIR: dataDir } },
  );
  return stdout;
};

async function request(base: number, persona: PersonaName) {
  const token = await demoToken(persona, demoIssuerKeys(dataDir).privateKey);
  const response = await fetch(`http://127.0.0.1:${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: '{"query":"{ __typename }"}',
  });
  return { status: response.status, body: await response.json() };
}

const statuses = async (persona: PersonaName) =>
  Promise.all(
    gateways.map(async ({ base }) => (await request(base, persona)).status),
  );
const until = async (persona: PersonaName, status: number) => {
  while (!(await statuses(persona)).every((each) => each === status))
    await new Promise((resolve) => setTimeout(resolve, 50));
};

test('a suspended client is refused by two gateways that go on, and counted; others are served; then it is let in again', async () => {
  const client = 'demo-casemanager-vught';
  expect(await statuses('casemanager-vught')).toEqual([200, 200]);
  const suspended = await clients(
    ...['suspend', client, '--reason', 'token leaked', '--by', 'operator'],
  );
  expect(suspended).toContain(`${client} is suspended`);
  await until('casemanager-vught', 403);
  const { base } = gateways[0]!;
  expect((await request(base, 'casemanager-vught')).body).toEqual({
    errors: [
      {
        message: expect.stringContaining('suspended'),
        extensions: { code: 'CLIENT_SUSPENDED' },
      },
    ],
  });
  expect(await statuses('coordinator-utrecht')).toEqual([200, 200]);
  const metrics = await fetch(`http://127.0.0.1:${base + 9}/metrics`);
  expect(await metrics.text()).toMatch(
    /^\w+\{.*code="CLIENT_SUSPENDED".*\} [1-9]/m,
  );
  expect(JSON.parse(await clients('list', '--json'))).toEqual([
    expect.objectContaining({
      client,
      reason: 'token leaked',
      suspendedBy: 'operator',
    }),
  ]);
  await clients('resume', client, '--by', 'operator');
  await until('casemanager-vught', 200);
  expect(await clients('list')).toBe('No client is suspended.\n');
  expect(await clients('list', '--all')).toContain('resumed');
});

test('without a demonstration there is nothing to suspend a client in, and the command says so', async () => {
  await expect(
    promisify(execFile)(
      process.execPath,
      [
        ...script('gateway/cli/graph.ts'),
        ...['clients', 'suspend', 'portaal', '--reason', 'test'],
      ],
      { env: { DATA_DIR: join(dataDir, 'nowhere') } },
    ),
  ).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Start the demonstration first'),
  });
});
