import { Worker } from 'node:worker_threads';
import type { Registry } from 'prom-client';
import { portTaken } from './port-taken.js';
import { readiness, type ReadinessChecks } from './readiness.js';

/** Health and metrics, on a port of their own that callers do not reach. */
export interface OpsServer {
  url: string;
  stop(): Promise<void>;
}

export interface OpsOptions {
  host: string;
  /** 0 takes a free one. */
  port: number;
  metrics: Registry;
  checks: ReadinessChecks;
  /** After so many milliseconds without a turn of the main event loop liveness is 503. */
  stalledMs?: number;
}

/** Orchestrators time out after a second. */
const patienceMs = 950;
const heartbeatMs = 500;

interface OpsRequest {
  id: number;
  path: '/health/ready' | '/metrics';
}
type FromThread = OpsRequest | { port: number } | { failed: string };

/**
 * `GET /health/live`: 200 while the main thread turns. `GET /health/ready`: 200 when a request could be answered now, else 503 within a
 * second, with each check that failed and why. `GET /metrics`: Prometheus text format. It listens in a thread of its own, so that it
 * responds in time while the main thread is blocked.
 */
export async function startOps(options: OpsOptions): Promise<OpsServer> {
  const { host, port, stalledMs = 30_000 } = options;
  const lastTurn = new BigInt64Array(new SharedArrayBuffer(8));
  const beat = () =>
    void Atomics.store(lastTurn, 0, process.hrtime.bigint() / 1_000_000n);
  beat();
  const heartbeat = setInterval(beat, heartbeatMs).unref();
  const thread = new Worker(new URL('./ops-thread.mjs', import.meta.url), {
    execArgv: [],
    workerData: { host, port, lastTurn, stalledMs, patienceMs },
  });
  const stop = async () => {
    clearInterval(heartbeat);
    await thread.terminate();
  };
  const answer = async ({ id, path }: OpsRequest) =>
    thread.postMessage({ id, ...(await answerTo(path, options)) });
  const listening = new Promise<number>((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', (message: FromThread) => {
      if ('port' in message) resolve(message.port);
      else if ('failed' in message) reject(portTaken(message.failed, port));
      else void answer(message);
    });
  });
  try {
    const url = `http://${host}:${await listening}`;
    thread.unref();
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function answerTo(
  path: OpsRequest['path'],
  { metrics, checks }: OpsOptions,
) {
  if (path === '/metrics')
    return {
      status: 200,
      type: metrics.contentType,
      body: await metrics.metrics(),
    };
  const ready = await readiness(checks);
  return {
    status: ready.status === 'ok' ? 200 : 503,
    type: 'application/json',
    body: JSON.stringify(ready),
  };
}
