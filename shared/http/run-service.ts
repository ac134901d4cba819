import cluster from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FromWorker, ToWorker } from './cluster/messages.js';
import { runPrimary } from './cluster/primary.js';
import { ConfigError, workersOf } from '../config.js';
import {
  cutMessage,
  sameSignalMs,
  type ShutdownTimes,
} from '../shutdown-times.js';
import { tuneGarbageCollection } from '../garbage-collection.js';
import { createLogger } from '../logger.js';
import type { Running, Started } from '../service.js';

/**
 * Runs a service as a process: says where it listens, or why it cannot start (exit code 78 for its configuration, else 1). On SIGTERM,
 * SIGINT and SIGHUP, or when the process that started it is gone, it is a lame duck for `delayMs` and then has `graceMs` to finish its
 * requests: exit code 0. When that is not enough, or at a second signal, the requests in flight are cut, and the log says how many: 1. With
 * `WORKERS` above 1 so many processes do this together, under a primary, which `inPrimary` prepares.
 */
export async function runService(
  name: string,
  start: () => Promise<Started>,
  inPrimary: () => void = () => {},
): Promise<void> {
  tuneGarbageCollection();
  const workers = workersOf();
  if (workers > 1 && cluster.isPrimary) {
    inPrimary();
    return runPrimary(name, workers);
  }
  try {
    const [service, times] = await start();
    const stop = stopOnce(name, service, times);
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    process.on('SIGHUP', () => void (service.reload ?? stop)());
    process.on('disconnect', stop);
    if (cluster.isWorker)
      toPrimary({
        type: 'listening',
        url: service.url,
        reloads: service.reload !== undefined,
      });
    else console.log(`${name} listens on ${service.url}`);
    if (process.send && !process.connected) stop();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${name} cannot start: ${reason}`);
    process.exit(error instanceof ConfigError ? 78 : 1);
  }
}

const toPrimary = (message: FromWorker, sent?: () => void) =>
  void process.send?.(message, undefined, undefined, sent);

function stopOnce(
  name: string,
  service: Running,
  { delayMs, graceMs }: ShutdownTimes,
): () => void {
  const logger = createLogger(name);
  let isForced = false;
  const force = (reason: string) => {
    if (isForced) return;
    isForced = true;
    const count = service.inFlight();
    if (cluster.isWorker)
      return toPrimary({ type: 'cut', reason, count }, () => process.exit(1));
    logger.warn({ reason, count }, cutMessage);
    process.exit(1);
  };
  if (cluster.isWorker)
    process.on('message', ({ type }: ToWorker) => {
      if (type === 'force') force('second signal');
    });
  const shutDown = async () => {
    service.drain();
    await sleep(delayMs);
    setTimeout(() => force('SHUTDOWN_GRACE_SECONDS'), graceMs).unref();
    await service.stop();
  };
  let since: number | undefined;
  return () => {
    if (since === undefined) {
      since = Date.now();
      shutDown().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    } else if (Date.now() - since > sameSignalMs) force('second signal');
  };
}
