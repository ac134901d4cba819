import type { Logger } from './logger.js';
import { withActiveSpan } from './telemetry/sql-spans.js';
import { traceOf, type Trace } from './telemetry/trace-context.js';

/** Background work of a partner. */
export interface Background {
  /** Runs steps until nothing is left or one fails. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/** One run of a step. */
export interface BackgroundRun {
  /** Aborted by `stop`. */
  signal: AbortSignal;
  /** Begins with the run; its SQL statements are children of its span. */
  trace: Trace;
  /** Each line has the trace id. */
  logger: Logger;
}

/** Resolves to whether there was something to do. */
export type BackgroundStep = (run: BackgroundRun) => Promise<boolean>;

/** Consecutive failures before a warning; fewer are common while another service starts. */
const patience = 10;

/** The longest delay of the exponential backoff. */
const longestWaitMs = 60_000;

/**
 * Runs one step at a time, at most one per `everyMs`, so that requests have priority; with `null` only on `run`. A failed step is retried
 * with exponential backoff, up to a minute, and logged without the error's message, which may contain personal data.
 */
export function startBackground(
  step: BackgroundStep,
  ownLogger: Logger,
  everyMs: number | null,
  beginTrace: () => Trace = () => traceOf(undefined, undefined),
): Background {
  let running: Promise<boolean> | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  let failures = 0;

  const traced = async (): Promise<boolean> => {
    const trace = beginTrace();
    const { traceId, span } = trace;
    const logger = ownLogger.child({ traceId });
    const begin = () => step({ signal, trace, logger });
    try {
      const isBusy = await (span ? withActiveSpan(span, begin) : begin());
      failures = 0;
      span?.end();
      return isBusy;
    } catch (error) {
      failures += 1;
      const { code, name } = error as { code?: unknown; name?: unknown };
      const reason = String(code ?? name);
      if (failures === patience)
        logger.warn({ code: reason }, 'background work delayed');
      span?.end(reason);
      return false;
    }
  };
  const one = (): Promise<boolean> =>
    (running ??= traced().finally(() => (running = undefined)));
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
