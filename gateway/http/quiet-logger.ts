import type { Logger } from '../../shared/logger.js';

/** A library's own words may hold addresses and values: that it spoke is enough. */
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
