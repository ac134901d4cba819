import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  portalManifest,
  registered,
} from '../../gateway/operations/manifest.fixture.js';
import { manifestOf } from '../../gateway/operations/manifest.js';
import { changeClients } from '../../gateway/operations/registered-clients.js';
import { writeManifest } from '../../gateway/operations/signed-manifest.js';
import {
  demoIssuerKeys,
  demoOperations,
  demoOperationsKeys,
} from '../../shared/demo/keys.js';
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
  for (const workers of [1, 2]) {
    const base = await freePortBase();
    const started = startProcess(script('gateway/main.ts'), {
      DEMO: '1',
      DATA_DIR: dataDir,
      PORT_BASE: String(base),
      WORKERS: String(workers),
    });
    gateways.push({ ...started, base });
    await started.waitForOutput('listens on');
  }
});
afterAll(async () => {
  await Promise.all(gateways.map(({ stop }) => stop()));
  rmSync(dataDir, { recursive: true });
});

const graph = async (...args: string[]) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...script('gateway/cli/graph.ts'), ...args],
    { env: { DATA_DIR: dataDir } },
  );
  return stdout;
};
const clients = (...args: string[]) => graph('clients', ...args);

async function request(base: number, persona: PersonaName, sent = {}) {
  const token = await demoToken(persona, demoIssuerKeys(dataDir).privateKey);
  const response = await fetch(`http://127.0.0.1:${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      // Workers take turns.
      connection: 'close',
    },
    body: JSON.stringify({ query: '{ __typename }', ...sent }),
  });
  return { status: response.status, body: await response.json() };
}

/** Of both gateways, and of each worker. */
const statuses = async (persona: PersonaName, sent = {}) =>
  Promise.all(
    [...gateways, ...gateways].map(
      async ({ base }) => (await request(base, persona, sent)).status,
    ),
  );
const until = async (persona: PersonaName, status: number, sent = {}) => {
  while (!(await statuses(persona, sent)).every((each) => each === status))
    await new Promise((resolve) => setTimeout(resolve, 50));
};

test('a suspended client is refused by two gateways that go on, and counted; others are served; then it is let in again', async () => {
  const client = 'demo-casemanager-vught';
  expect(await statuses('casemanager-vught')).toEqual([200, 200, 200, 200]);
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
  expect(await statuses('coordinator-utrecht')).toEqual([200, 200, 200, 200]);
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

test('every worker of two gateways follows a manifest, and refuses an operation that is retired', async () => {
  const persona = 'coordinator-rotterdam';
  const client = `demo-${persona}`;
  const own = registered('Own', 'query Own { __typename }');
  const { folder } = demoOperations(dataDir);
  const { privateKey } = demoOperationsKeys(dataDir);
  await writeManifest(
    folder,
    manifestOf({ ...portalManifest, client, operations: [own] }),
    privateKey,
  );
  await changeClients(folder, { add: client }, privateKey);
  await until(persona, 403);
  const byId = { query: undefined, documentId: own.id };
  await until(persona, 200, byId);
  await graph(
    ...['operations', 'retire', client, 'Own', '--by', 'operator'],
    ...['--reason', 'reads too much'],
  );
  await until(persona, 403, byId);
  await graph('operations', 'retire', client, 'Own', '--undo');
  await until(persona, 200, byId);
  await graph('operations', 'remove', client);
  await until(persona, 200);
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
