import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError } from './config.js';
import type { ShutdownTimes } from './shutdown-times.js';
import { createLogger } from './logger.js';

/** A service that listens. */
export interface Running {
  url: string;
  /** Health and metrics. */
  opsUrl?: string;
  /** Readiness turns 503, and responses tell clients to leave; requests are still served. */
  drain(): void;
  /** Resolves when each request in flight has its response and nothing is open any more. */
  stop(): Promise<void>;
  /** Requests whose response is not complete. */
  inFlight(): number;
  /** What it does on SIGHUP; it stops when not given. */
  reload?(): Promise<void>;
}

/** A service, and how long its shutdown may take. */
export type Started = [Running, ShutdownTimes];

/** One Ctrl-C arrives more than once: from the terminal and from each process in between. */
const sameSignalMs = 1_000;

/**
 * Runs a service as a process: says where it listens, or why it cannot start (exit code 78 for its configuration, else 1). On SIGTERM,
 * SIGINT and SIGHUP, or when the process that started it is gone, it is a lame duck for `delayMs` and then has `graceMs` to finish its
 * requests: exit code 0. When that is not enough, or at a second signal, the requests in flight are cut, and the log says how many: 1.
 */
export async function runService(
  name: string,
  start: () => Promise<Started>,
): Promise<void> {
  try {
    const [service, times] = await start();
    const stop = stopOnce(name, service, times);
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    process.on('SIGHUP', () => void (service.reload ?? stop)());
    process.on('disconnect', stop);
    console.log(`${name} listens on ${service.url}`);
    if (process.send && !process.connected) stop();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${name} cannot start: ${reason}`);
    process.exit(error instanceof ConfigError ? 78 : 1);
  }
}

function stopOnce(
  name: string,
  service: Running,
  { delayMs, graceMs }: ShutdownTimes,
): () => void {
  const logger = createLogger(name);
  const force = (reason: string) => {
    logger.warn(
      { reason, count: service.inFlight() },
      'stopped by force: requests in flight are cut',
    );
    process.exit(1);
  };
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
