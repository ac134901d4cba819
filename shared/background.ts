import type { Logger } from './logger.js';

/** Work that a partner does by itself, beside answering. */
export interface Background {
  /** Does what is due now; resolves when nothing is left or it cannot go on. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Does one step at a time, at most one per `everyMs`, so that answering comes first; `null` waits for `run`. `step` says whether there
 * was something to do. What it throws is logged without its words, which may hold personal data, and tried again.
 */
export function startBackground(
  step: () => Promise<boolean>,
  logger: Logger,
  everyMs: number | null,
): Background {
  let running: Promise<boolean> | undefined;
  let stopped = false;

  const one = (): Promise<boolean> =>
    (running ??= step()
      .catch((error: unknown) => {
        const { code, name } = error as { code?: unknown; name?: unknown };
        logger.warn({ code: code ?? name }, 'background work delayed');
        return false;
      })
      .finally(() => (running = undefined)));
  const timer =
    everyMs === null ? null : setInterval(() => void one(), everyMs);
  timer?.unref();

  return {
    run: async () => {
      while (!stopped && (await one()));
    },
    stop: async () => {
      stopped = true;
      if (timer) clearInterval(timer);
      await running;
    },
  };
}
