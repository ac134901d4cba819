import type { Logger } from './logger.js';
import { withActiveSpan } from './telemetry/sql-spans.js';
import { traceOf, type Trace } from './telemetry/trace-context.js';

/** Background work of a partner. */
export interface Background {
  /** Runs steps until nothing is left or one fails. */
  run(): Promise<void>;
  /** There is something to do: the next step comes at once, or right after the one that runs. Nothing without an interval. */
  wake(): void;
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
  /** As `wake`: the next step follows at once. */
  again(): void;
  /** Whether the rest is left to a later step, or to another process. */
  isOver(): boolean;
}

/** Resolves to whether there was something to do. */
export type BackgroundStep = (run: BackgroundRun) => Promise<boolean>;

/** Consecutive failures before a warning; fewer are common while another service starts. */
const patience = 10;

/** The longest delay of the exponential backoff. */
const longestWaitMs = 60_000;

/**
 * Runs one step at a time, at most one per `everyMs`, so that requests have priority, unless it is woken; with `null` only on `run`. A failed
 * step is retried with exponential backoff, up to a minute, and logged without the error's message, which may contain personal data. No step
 * begins unless `mayRun`, which is called with whether it was woken.
 */
export function startBackground(
  step: BackgroundStep,
  ownLogger: Logger,
  everyMs: number | null,
  beginTrace: () => Trace = () => traceOf(undefined, undefined),
  mayRun: (isWoken: boolean) => boolean = () => true,
): Background {
  let running: Promise<boolean> | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  let failures = 0;

  const traced = async (): Promise<boolean> => {
    const trace = beginTrace();
    const { traceId, span } = trace;
    const logger = ownLogger.child({ traceId });
    const again = timed.wake;
    const isOver = () => signal.aborted || !mayRun(true);
    const begin = () => step({ signal, trace, logger, again, isOver });
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
  const timed = repeat(
    async (isWoken) => {
      // A step of `run` may have looked before what this one is woken for was there.
      await running;
      if (!signal.aborted && mayRun(isWoken)) await one();
    },
    () => Math.min(longestWaitMs, (everyMs ?? 0) * 2 ** failures),
  );
  if (everyMs !== null) timed.next();

  return {
    run: async () => {
      while (!signal.aborted && (await one()));
    },
    wake: timed.wake,
    stop: async () => {
      stopping.abort();
      timed.stop();
      await running;
    },
  };
}

/** Calls `step` again and again from `next` on: after `waitMs`, or at once when it is woken, right after a step that runs. */
function repeat(
  step: (isWoken: boolean) => Promise<void>,
  waitMs: () => number,
) {
  let timer: NodeJS.Timeout | undefined;
  let isWoken = false;
  let isStopped = false;
  const next = (): void => {
    if (isStopped) return;
    timer = setTimeout(tick, isWoken ? 0 : waitMs(), isWoken).unref();
    isWoken = false;
  };
  const tick = (isWoken: boolean): void => {
    timer = undefined;
    void step(isWoken).then(next);
  };
  return {
    next,
    wake: (): void => {
      isWoken = true;
      if (timer === undefined) return;
      clearTimeout(timer);
      next();
    },
    stop: (): void => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
