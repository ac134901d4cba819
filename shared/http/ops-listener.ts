import { Worker } from 'node:worker_threads';
import type { Registry } from 'prom-client';
import { portTaken } from './port-taken.js';
import type { Details, Readiness, ReadinessChecks } from './readiness.js';

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
  /** What the body of readiness names besides the checks; no data. */
  details?(): Details;
  /** After so many milliseconds without a turn of the main event loop liveness is 503. */
  stalledMs?: number;
}

/** Orchestrators time out after a second. */
const patienceMs = 950;
const heartbeatMs = 500;

/** On a clock that all processes of a machine share. */
export const nowMs = () => process.hrtime.bigint() / 1_000_000n;

export type OpsPath = '/health/ready' | '/metrics';
export interface OpsAnswer {
  status: number;
  type: string;
  body: string;
}
interface OpsRequest {
  id: number;
  path: OpsPath;
}
type FromThread = OpsRequest | { port: number } | { failed: string };

/**
 * Listens in a thread of its own, so that it responds in time while the main thread is blocked. `lastTurnMs`: the last turn of the main event
 * loop, on the clock of `process.hrtime`; this process's own by default.
 */
export async function listenOps({
  host,
  port,
  stalledMs = 30_000,
  answer,
  lastTurnMs = nowMs,
}: Pick<OpsOptions, 'host' | 'port' | 'stalledMs'> & {
  answer(path: OpsPath): Promise<OpsAnswer>;
  lastTurnMs?(): bigint;
}): Promise<OpsServer> {
  const lastTurn = new BigInt64Array(new SharedArrayBuffer(8));
  const beat = () => void Atomics.store(lastTurn, 0, lastTurnMs());
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
  const respond = async ({ id, path }: OpsRequest) =>
    thread.postMessage({ id, ...(await answer(path)) });
  const listening = new Promise<number>((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', (message: FromThread) => {
      if ('port' in message) resolve(message.port);
      else if ('failed' in message) reject(portTaken(message.failed, port));
      else void respond(message);
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

export const readinessAnswer = (ready: Pick<Readiness, 'status'>) => ({
  status: ready.status === 'ok' ? 200 : 503,
  type: 'application/json',
  body: JSON.stringify(ready),
});
