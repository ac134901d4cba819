import { ConfigError } from './config.js';

/** A running service. */
export interface Running {
  url: string;
  stop(): Promise<void>;
  /** What it does on SIGHUP; it stops when not given. */
  reload?(): Promise<void>;
}

/**
 * Runs a service as a process: says where it listens, stops on SIGTERM, SIGINT and SIGHUP or when the process that started it is gone, and
 * says why it cannot start.
 */
export async function runService(
  name: string,
  start: () => Promise<Running>,
): Promise<void> {
  try {
    const service = await start();
    let stoppingSince: number | undefined;
    const stop = () => {
      // One Ctrl-C arrives more than once: from the terminal and from each process in between.
      if (stoppingSince) {
        if (Date.now() - stoppingSince > 1_000) process.exit(1);
        return;
      }
      stoppingSince = Date.now();
      setTimeout(() => process.exit(1), 10_000).unref();
      service.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
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
