import { createHash, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { certificate } from '../../gateway/testing/certificates.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { signatureOf } from '../../gateway/supergraph/signature.js';
import { script } from '../support/compiled.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const keys = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519');
const authority = certificate('authority');
const folder = mkdtempSync(join(tmpdir(), 'supergraph-url-'));
const committed = committedSupergraph();
/** With a field of Query by this name. */
const version = (field: string) =>
  committed.replace('  gedetineerden(', `  ${field}(`);
const sha256Of = (text: string) =>
  createHash('sha256').update(text).digest('hex');

/** What the server has. Requests for it by their status, and how many there were. */
let published = { text: '', signature: '', at: new Date(0) };
let statuses: number[] = [];
let server: Server;
let settings: Record<string, string>;
let gateway: ServiceProcess;
let base: number;

beforeAll(async () => {
  server = createServer(
    certificate('localhost', { issuer: authority }),
    (request, response) => {
      const { text, signature, at } = published;
      if (request.url === '/supergraph.graphql.sig')
        return void response.end(`${signature}\n`);
      const etag = `"${sha256Of(text)}"`;
      const isKnown = request.headers['if-none-match'] === etag;
      statuses.push(isKnown ? 304 : 200);
      response.writeHead(isKnown ? 304 : 200, {
        etag,
        'last-modified': at.toUTCString(),
      });
      response.end(isKnown ? '' : text);
    },
  ).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const authorities = join(folder, 'authority.pem');
  writeFileSync(authorities, authority.cert);
  base = await freePortBase();
  settings = {
    DEMO: '1',
    DATA_DIR: join(folder, 'data'),
    PORT_BASE: String(base),
    NODE_EXTRA_CA_CERTS: authorities,
    SUPERGRAPH: `https://localhost:${port}/supergraph.graphql`,
    SUPERGRAPH_PUBLIC_KEY: keys.publicKey
      .export({ type: 'spki', format: 'pem' })
      .toString(),
    SUPERGRAPH_POLL_SECONDS: '1',
    SUPERGRAPH_FOLDER: join(folder, 'last-good'),
  };
  publish(committed, '2026-11-29T06:00:00.000Z');
  gateway = await started();
});
afterAll(async () => {
  await gateway.stop();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

function publish(text: string, composedAt: string, { privateKey } = keys) {
  const signature = signatureOf(Buffer.from(text), privateKey);
  published = { text, signature, at: new Date(composedAt) };
  statuses = [];
}

async function started(): Promise<ServiceProcess> {
  const process = startProcess(script('gateway/main.ts'), settings);
  await process.waitForOutput('listens on');
  return process;
}

async function untilRequested(status: number): Promise<void> {
  while (!statuses.includes(status))
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** No partner is up, and there is no token: validation against the graph comes before both. */
async function has(field: string): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ ${field}(naam: "oudewater") { totaal: edges { node { id } } } }`,
    }),
  });
  return response.status === 200;
}

/** The supergraph that the log, the health check and the metrics say is in use. */
async function inUse() {
  const ops = `http://127.0.0.1:${base + 9}`;
  const health = await (await fetch(`${ops}/health/ready`)).json();
  const metrics = await (await fetch(`${ops}/metrics`)).text();
  const lines = gateway
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { sha256?: string; composedAt?: string })
    .filter(({ sha256 }) => sha256);
  const { sha256, composedAt } = lines.at(-1)!;
  const composed = /^graphql_supergraph_composed_timestamp_seconds (.+)$/m.exec(
    metrics,
  );
  return {
    log: { sha256, composedAt },
    health: (health as { details: { supergraph: object } }).details.supergraph,
    metrics: {
      sha256: /^graphql_supergraph_info\{sha256="(\w+)"\} 1$/m.exec(
        metrics,
      )?.[1],
      composedAt: new Date(Number(composed?.[1]) * 1_000).toISOString(),
    },
  };
}

const everywhere = (text: string, composedAt: string) => {
  const expected = { sha256: sha256Of(text), composedAt };
  return {
    log: expected,
    health: { ...expected, loadedAt: expect.any(String) },
    metrics: expected,
  };
};

test('it starts with the supergraph of the URL, and says which one and of when in log, health and metrics', async () => {
  expect(await has('gedetineerden')).toBe(true);
  expect(await inUse()).toEqual(
    everywhere(committed, '2026-11-29T06:00:00.000Z'),
  );
});

test('a new version is taken without a restart, and one that is known is not transferred again', async () => {
  statuses = [];
  await untilRequested(304);
  expect(statuses).not.toContain(200);
  const next = version('gevonden');
  publish(next, '2026-11-29T07:00:00.000Z');
  await gateway.waitForOutput(`"sha256":"${sha256Of(next)}"`);
  expect([await has('gevonden'), await has('gedetineerden')]).toEqual([
    true,
    false,
  ]);
  expect(await inUse()).toEqual(everywhere(next, '2026-11-29T07:00:00.000Z'));
});

test('one that another key signed is refused, once in the log, and the old one stays', async () => {
  publish(version('gezochten'), '2026-11-29T08:00:00.000Z', other);
  await gateway.waitForOutput('"code":"SUPERGRAPH_REFUSED"');
  statuses = [];
  await untilRequested(200);
  expect([await has('gevonden'), await has('gezochten')]).toEqual([
    true,
    false,
  ]);
  expect(gateway.output().match(/SUPERGRAPH_REFUSED/g)).toHaveLength(1);
  expect(await inUse()).toEqual(
    everywhere(version('gevonden'), '2026-11-29T07:00:00.000Z'),
  );
});

test('a start that cannot use the one of the URL takes the last good one, also when the URL does not respond', async () => {
  const lastGood = everywhere(version('gevonden'), '2026-11-29T07:00:00.000Z');
  await gateway.stop();
  gateway = await started();
  expect(gateway.output()).toContain('"code":"SUPERGRAPH_REFUSED"');
  expect(await inUse()).toEqual(lastGood);

  await gateway.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  gateway = await started();
  expect(gateway.output()).toContain('"code":"SUPERGRAPH_UNAVAILABLE"');
  expect(await has('gevonden')).toBe(true);
  expect(await inUse()).toEqual(lastGood);
});

test('a kept supergraph that somebody has changed is not used: the start fails, and says why', async () => {
  await gateway.stop();
  const file = join(settings['SUPERGRAPH_FOLDER']!, 'last-supergraph.json');
  const kept = readFileSync(file, 'utf8');
  writeFileSync(file, kept.replaceAll('gevonden', 'geplant'));
  gateway = startProcess(script('gateway/main.ts'), settings);
  expect(await gateway.exited).not.toBe(0);
  expect(gateway.output()).toContain(
    'The signature of the supergraph is not that of SUPERGRAPH_PUBLIC_KEY',
  );
});
