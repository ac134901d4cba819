import type { Logger } from './logger.js';

/** Work that a partner does by itself, beside answering. */
export interface Background {
  /** Does what is due now; resolves when nothing is left or it cannot go on. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/** So many failures in a row are news; fewer are another service that is starting. */
const patience = 10;

/** Longer nothing waits before it is tried again. */
const longestWaitMs = 60_000;

/**
 * Does one step at a time, at most one per `everyMs`, so that answering comes first; `null` waits for `run`. `step` says whether there
 * was something to do; its signal fires when it is stopped. What it throws is logged without its words, which may hold personal data, and tried again, each time after
 * twice as long, up to a minute.
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
