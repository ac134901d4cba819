import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Counter, Registry } from 'prom-client';
import type { OpsServer } from './ops-listener.js';
import { startOps } from './ops-server.js';

let ops: OpsServer;
let failure: Error | null;
const metrics = new Registry();
new Counter({ name: 'things_total', help: 'Things.', registers: [metrics] });

beforeEach(async () => {
  failure = null;
  ops = await startOps({
    host: '127.0.0.1',
    port: 0,
    metrics,
    checks: {
      database: () => {
        if (failure) throw failure;
      },
    },
    stalledMs: 3_000,
  });
});
afterEach(() => ops.stop());

async function get(path: string): Promise<[number, unknown]> {
  const response = await fetch(`${ops.url}${path}`);
  const text = await response.text();
  return [response.status, text.startsWith('{') ? JSON.parse(text) : text];
}

test('liveness and readiness ignore a query string', async () => {
  for (const path of ['/health/live', '/health/ready', '/health/ready?probe=1'])
    expect(await get(path)).toEqual([200, { status: 'ok' }]);
  failure = Object.assign(new Error('db.internal'), { code: 'ECONNREFUSED' });
  expect(await get('/health/ready')).toEqual([
    503,
    { status: 'not ready', failed: { database: 'ECONNREFUSED' } },
  ]);
  expect(await get('/health/live')).toEqual([200, { status: 'ok' }]);
});

test('gives the metrics in the text format of Prometheus', async () => {
  expect(await get('/metrics')).toEqual([
    200,
    expect.stringContaining('things_total 0'),
  ]);
  expect(await get('/other')).toEqual([404, { status: 'not found' }]);
});

test('answers while the main thread is busy: not ready, and after a time not alive', async () => {
  const whileBusy = fetchInThread(ops.url);
  await whileBusy.started;
  whileBusy.block();
  const { early, ready, late } = await whileBusy.answers;
  expect(early).toBe(200);
  expect(ready).toEqual([
    503,
    {
      status: 'not ready',
      failed: {
        mainThread: expect.stringMatching(/^has not turned for \d+ ms$/),
      },
    },
  ]);
  expect(late).toBe(503);
});

test('a port that is taken is named', async () => {
  const { port } = new URL(ops.url);
  await expect(
    startOps({ host: '127.0.0.1', port: Number(port), metrics, checks: {} }),
  ).rejects.toThrow(`Port ${port} is taken.`);
});

/** Fetches from a thread, the last one until it is refused; this thread does nothing else meanwhile. */
function fetchInThread(url: string) {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(
    `const { parentPort, workerData: { url, done } } = require('node:worker_threads');
     parentPort.postMessage('started');
     parentPort.once('message', async () => {
       const get = async (path) => {
         const response = await fetch(url + path);
         return [response.status, await response.json()];
       };
       const [early] = await get('/health/live');
       const ready = await get('/health/ready');
       let late = 200;
       while (late === 200) [late] = await get('/health/live');
       parentPort.postMessage({ early, ready, late });
       Atomics.store(done, 0, 1);
       Atomics.notify(done, 0);
     });`,
    { eval: true, workerData: { url, done }, execArgv: [] },
  );
  const started = once(thread, 'message');
  return {
    started,
    block: () => {
      thread.postMessage('go');
      Atomics.wait(done, 0, 0, 30_000);
    },
    get answers() {
      return once(thread, 'message').then(
        ([answers]) =>
          answers as { early: number; ready: unknown; late: number },
      );
    },
  };
}
