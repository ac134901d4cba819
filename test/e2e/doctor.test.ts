import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { script } from '../support/compiled.js';
import {
  freePortBase,
  root,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

interface Finding {
  status: 'ok' | 'warn' | 'fail';
  subject: string;
  message: string;
  action?: string;
}

const dataDir = mkdtempSync(join(tmpdir(), 'doctor-'));
const processes: ServiceProcess[] = [];
/** A partner whose clock is an hour ahead, and whose schema lacks a field. */
let other: Server;
let base: number;

beforeAll(async () => {
  base = await freePortBase();
  const env = { DEMO: '1', DATA_DIR: dataDir, PORT_BASE: String(base) };
  for (const file of ['subgraphs/dji/main.ts', 'gateway/main.ts']) {
    const started = startProcess(script(file), env);
    processes.push(started);
    await started.waitForOutput('listens on');
  }
  const sdl = readFileSync(
    join(root, 'subgraphs/gemeente/schema.graphql'),
    'utf8',
  ).replace(/^ {2}schuldhulp\b/m, '  schuldhulpen');
  other = createServer((_request, response) => {
    response.setHeader('date', new Date(Date.now() + 3_600_000).toUTCString());
    response.end(JSON.stringify({ data: { _service: { sdl } } }));
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await Promise.all(processes.map(({ stop }) => stop()));
  other.close();
  rmSync(dataDir, { recursive: true });
});

const doctor = (env: Record<string, string>, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [...script('gateway/cli/graph.ts'), 'doctor', ...args],
      { env },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
const findingsOf = (out: string) =>
  new Map(
    (JSON.parse(out) as { findings: Finding[] }).findings.map((each) => [
      each.subject,
      each,
    ]),
  );

test('in a demonstration it names what runs, what does not, a schema that differs and a clock that is wrong', async () => {
  const { port } = other.address() as AddressInfo;
  const { code, out, err } = await doctor(
    {
      DATA_DIR: dataDir,
      PORT_BASE: String(base),
      GEMEENTE_URL: `http://127.0.0.1:${port}/graphql`,
      // Nothing listens there.
      REDIS_URL: 'redis://127.0.0.1:1',
    },
    '--json',
  );
  expect(code).toBe(1);
  const found = findingsOf(out);
  const statusOf = (...subjects: string[]) =>
    subjects.map((subject) => found.get(subject)?.status);
  expect(
    statusOf(
      ...['node', 'settings', 'signing key', 'gateway health', 'dji health'],
      ...['database', 'migrations', 'data keys', 'issuer'],
      ...['dji', 'dji schema', 'dji clock', 'dji database', 'gemeente'],
      'supergraph',
    ),
  ).toEqual(Array.from({ length: 15 }, () => 'ok'));
  expect(found.get('supergraph')?.message).toMatch(
    /^SHA-256 [0-9a-f]{64}, composed \d{4}-/,
  );
  expect(found.get('redis')).toMatchObject({
    status: 'fail',
    action: expect.stringContaining('REDIS_URL'),
  });
  expect(found.get('akkoord health')).toMatchObject({ status: 'warn' });
  expect(found.get('akkoord')).toMatchObject({
    status: 'fail',
    message: 'does not respond (ECONNREFUSED)',
    action: expect.stringContaining('AKKOORD_URL'),
  });
  expect(found.get('gemeente schema')).toMatchObject({
    status: 'fail',
    message: expect.stringContaining('Justitiabele.schuldhulp'),
  });
  expect(found.get('gemeente clock')).toMatchObject({
    status: 'fail',
    message: expect.stringContaining('seconds ahead of this machine'),
  });
  expect(err).toContain('not in order: ');
  expect(out).not.toContain('127.0.0.1');
});

test('without settings and without a demonstration it says what to do, on one line each', async () => {
  const { code, out } = await doctor({ DATA_DIR: join(dataDir, 'nowhere') });
  expect(code).toBe(1);
  expect(out).toMatch(/^ok {4}node {6}v\d/);
  expect(out).toMatch(/\nfail {2}settings {2}.*\n +To mend it: .*npm start/);
  expect(out).not.toContain('\u001b');
});

test('it names the settings that are missing or wrong, and no value of any', async () => {
  const { code, out } = await doctor(
    {
      DATA_DIR: dataDir,
      OIDC_ISSUER: 'http://secret.example',
      GATEWAY_DATABASE_URL: 'postgres://operator:secret@host/gateway',
    },
    '--json',
  );
  expect(code).toBe(1);
  for (const variable of [
    'OIDC_ISSUER',
    'OIDC_AUDIENCE',
    'CALLER_SIGNING_KEY',
    'GATEWAY_DATABASE_URL',
  ])
    expect(out).toContain(variable);
  expect(out).not.toContain('secret');
});
