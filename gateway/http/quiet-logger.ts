import type { Logger } from '../../shared/logger.js';

/** Logs that a library reported an error, without its message: that may contain addresses and values. */
export function quietLogger(logger: Logger) {
  const noop = () => {};
  return {
    debug: noop,
    info: noop,
    warn: noop,
    error: () =>
      logger.error({ code: 'INTERNAL_SERVER_ERROR' }, 'library error'),
  };
}
