import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoIssuerKeys } from '../../../shared/demo/keys.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { demoToken } from '../../../shared/demo/token.js';
import {
  freePortBase,
  root,
  startProcess,
  type ServiceProcess,
} from '../../support/process.js';
import { scriptFile } from '../../support/compiled.js';
import { demoData } from '../../support/demo-data.js';
import { unifiedView } from '../../support/unified-view.js';

const folder = mkdtempSync(join(tmpdir(), 'connections-'));
const file = join(folder, 'connections');
let dataDir: string;
let base: number;
let started: ServiceProcess;

beforeAll(async () => {
  base = await freePortBase();
  dataDir = await demoData();
  started = startProcess(
    ['gateway/cli/with-install.mjs', scriptFile('gateway/cli/start.ts')],
    {
      PORT_BASE: String(base),
      DATA_DIR: dataDir,
      CONNECTIONS: file,
      NODE_OPTIONS: `--import ${join(root, 'test/e2e/connections/noted.mjs')}`,
    },
  );
  await started.waitForOutput('Everything runs');
});
afterAll(async () => {
  await started.stop();
  for (const each of [folder, dataDir]) rmSync(each, { recursive: true });
});

test('N75: for any operation, no process connects to anything but the others or resolves a host name', async () => {
  const url = `http://127.0.0.1:${base}`;
  const { privateKey } = demoIssuerKeys(dataDir);
  const ask = async (query: string, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await demoToken('casemanager-vught', privateKey)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    await response.text();
    return response.status;
  };
  expect(await ask(unifiedView, { id: demoPersonId('knownToAll') })).toBe(200);
  expect(await ask('{ nothing }')).toBe(400);
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${base + 9}/metrics`)).status).toBe(
    200,
  );

  const noted = new Set(readFileSync(file, 'utf8').trim().split('\n'));
  // An IP address needs no DNS query.
  noted.delete('dns 127.0.0.1');
  const own = Array.from(
    { length: 16 },
    (_, offset) => `tcp 127.0.0.1 ${base + offset}`,
  );
  // The recorder works: it has the gateway's requests to each partner of the view, and the readiness checks of the command.
  expect([...noted]).toEqual(
    expect.arrayContaining([...own.slice(1, 5), ...own.slice(11)]),
  );
  expect([...noted].filter((one) => !own.includes(one))).toEqual([]);
});
