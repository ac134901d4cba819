import type { Logger } from '../../shared/logger.js';
import { SupergraphUnavailable, type SupergraphVersions } from './source.js';
import type { SupergraphVersion } from './version.js';

/** Many gateways that start together must not look at the same moment for ever: the share of an interval by which two differ. */
const jitter = 0.2;

/** Milliseconds until the next look. */
const jittered = (ms: number): number =>
  ms * (1 + jitter * (Math.random() - 0.5));

interface FollowOptions {
  versions: SupergraphVersions;
  /** Swaps to it. Error: what is wrong with it; the current one stays. */
  take(version: SupergraphVersion): Promise<void>;
  /** Counts a look that gave nothing usable, before `take`. */
  failed(outcome: 'refused' | 'unavailable'): void;
  logger: Logger;
}

/**
 * Takes each new version of the supergraph. What fails leaves the current one in use and is in the log, once as long as the reason is the
 * same.
 */
export function followSupergraph({
  versions,
  take,
  failed,
  logger,
}: FollowOptions) {
  const report = reportOnce(logger);
  const update = async (
    get: () => Promise<SupergraphVersion | null>,
  ): Promise<void> => {
    let version;
    try {
      version = await get();
    } catch (error) {
      const isUnavailable = error instanceof SupergraphUnavailable;
      failed(isUnavailable ? 'unavailable' : 'refused');
      return report.failure(
        `SUPERGRAPH_${isUnavailable ? 'UNAVAILABLE' : 'REFUSED'}`,
        error,
      );
    }
    try {
      if (version) await take(version);
      report.forget();
    } catch (error) {
      report.failure('SUPERGRAPH_REFUSED', error);
    }
  };
  let updating = Promise.resolve();
  const inTurn = (get: () => Promise<SupergraphVersion | null>) =>
    (updating = updating.then(() => update(get)));
  let timer: NodeJS.Timeout;
  let isStopped = false;
  const wait = (ms: number) => {
    if (isStopped) return;
    const look = () =>
      void inTurn(versions.next).then(() =>
        wait(jittered(versions.intervalMs)),
      );
    timer = setTimeout(look, ms).unref();
  };
  wait(versions.intervalMs * Math.random());
  return {
    /** Loads it now, whether it changed or not. */
    reload: (): Promise<void> => {
      report.forget();
      return inTurn(versions.load);
    },
    stop: (): void => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** A source that stays broken is in the log once. */
function reportOnce(logger: Logger) {
  let last: string | undefined;
  return {
    failure: (code: string, error: unknown): void => {
      const reason = messageOf(error);
      if (reason !== last)
        logger.error(
          { code, reason },
          'the supergraph is not taken: the old one stays',
        );
      last = reason;
    },
    forget: (): void => {
      last = undefined;
    },
  };
}

/** For operators. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'unknown';
