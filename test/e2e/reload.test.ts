import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { demoIssuerKeys } from '../../shared/demo/keys.js';
import { demoToken } from '../../shared/demo/token.js';
import { script } from '../support/compiled.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const dataDir = mkdtempSync(join(tmpdir(), 'reload-'));
const file = join(dataDir, 'supergraph.graphql');
const committed = committedSupergraph();
let gateway: ServiceProcess;
let base: number;
beforeAll(async () => {
  base = await freePortBase();
  writeFileSync(file, committed);
  gateway = startProcess(script('gateway/main.ts'), {
    DEMO: '1',
    DATA_DIR: dataDir,
    PORT_BASE: String(base),
    SUPERGRAPH: file,
  });
  await gateway.waitForOutput('listens on');
}, 60_000);
afterAll(async () => {
  await gateway.stop();
  rmSync(dataDir, { recursive: true });
});

/** No partner is up: validation against the graph happens before any subgraph request. */
const statusOf = async (field: string) => {
  const token = await demoToken(
    'casemanager-vught',
    demoIssuerKeys(dataDir).privateKey,
  );
  const { status } = await fetch(`http://127.0.0.1:${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({
      query: `{ ${field}(naam: "oudewater") { totaal: edges { node { id } } } }`,
    }),
  });
  return status;
};

test('on SIGHUP the gateway loads the supergraph file, or logs why it keeps the old one', async () => {
  expect(await statusOf('gedetineerden')).toBe(200);

  writeFileSync(file, committed.slice(0, committed.length / 2));
  gateway.child.kill('SIGHUP');
  await gateway.waitForOutput(
    '"code":"SUPERGRAPH_REFUSED","reason":"Syntax Error',
  );
  expect(await statusOf('gedetineerden')).toBe(200);

  writeFileSync(
    file,
    committed.replace(
      '  DJI @join__graph(',
      '  UWV @join__graph(name: "uwv", url: "")\n  DJI @join__graph(',
    ),
  );
  gateway.child.kill('SIGHUP');
  await gateway.waitForOutput(
    '"reason":"The supergraph names uwv, of which this gateway has no URL.',
  );
  expect(await statusOf('gedetineerden')).toBe(200);

  writeFileSync(file, committed.replace('  gedetineerden(', '  gezochten('));
  gateway.child.kill('SIGHUP');
  await gateway.waitForOutput('another supergraph is in use');
  expect(await statusOf('gezochten')).toBe(200);
  expect(await statusOf('gedetineerden')).toBe(400);
  expect(gateway.output()).not.toMatch(/\n\s+at |node_modules/);

  const metrics = await fetch(`http://127.0.0.1:${base + 9}/metrics`);
  expect(await metrics.text()).toMatch(
    /supergraphs_total\{outcome="refused"\} 2\ngateway_supergraphs_total\{outcome="taken"\} 1/,
  );
});

test('a file that is replaced is loaded by itself, and log, health and metrics say which one is in use', async () => {
  const text = committed.replace('  gedetineerden(', '  gevonden(');
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  const sha256 = createHash('sha256').update(text).digest('hex');
  await gateway.waitForOutput(`"sha256":"${sha256}"`);
  expect(await statusOf('gevonden')).toBe(200);

  const ops = `http://127.0.0.1:${base + 9}`;
  const health = await fetch(`${ops}/health/ready`);
  expect(await health.json()).toMatchObject({
    details: {
      supergraph: { sha256, composedAt: statSync(file).mtime.toISOString() },
    },
  });
  const metrics = await (await fetch(`${ops}/metrics`)).text();
  expect(metrics).toMatch(
    new RegExp(
      `^# TYPE graphql_supergraph_info gauge\ngraphql_supergraph_info\\{sha256="${sha256}"\\} 1\n\n`,
      'm',
    ),
  );
  const composed = /^graphql_supergraph_composed_timestamp_seconds (.+)$/m.exec(
    metrics,
  );
  expect(Number(composed?.[1])).toBeCloseTo(statSync(file).mtimeMs / 1_000, 2);
});
