import type { Logger } from './logger.js';

/** Background work of a partner. */
export interface Background {
  /** Runs steps until nothing is left or one fails. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/** Consecutive failures before a warning; fewer are common while another service starts. */
const patience = 10;

/** The longest delay of the exponential backoff. */
const longestWaitMs = 60_000;

/**
 * Runs one step at a time, at most one per `everyMs`, so that requests have priority; with `null` only on `run`. `step` resolves to whether
 * there was something to do; stopping aborts its signal. A failed step is retried with exponential backoff, up to a minute, and logged without
 * the error's message, which may contain personal data.
 */
export function startBackground(
  step: (signal: AbortSignal) => Promise<boolean>,
  logger: Logger,
  everyMs: number | null,
): Background {
  let running: Promise<boolean> | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  let failures = 0;

  const failed = (error: unknown): false => {
    failures += 1;
    const { code, name } = error as { code?: unknown; name?: unknown };
    if (failures === patience)
      logger.warn({ code: code ?? name }, 'background work delayed');
    return false;
  };
  const one = (): Promise<boolean> =>
    (running ??= step(signal)
      .then((busy) => {
        failures = 0;
        return busy;
      }, failed)
      .finally(() => (running = undefined)));
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    if (everyMs === null || signal.aborted) return;
    const wait = Math.min(longestWaitMs, everyMs * 2 ** failures);
    timer = setTimeout(() => void one().then(next), wait).unref();
  };
  next();

  return {
    run: async () => {
      while (!signal.aborted && (await one()));
    },
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
