import { wholeNumber } from './setting-schemas.js';

/** How many of something there may be. */
export const count = wholeNumber(1, 10_000);

/** Of every process: how much work it takes on at a time. Beyond that it refuses. */
export const capacitySettings = {
  workers: {
    variable: 'WORKERS',
    meaning:
      'processes of this machine that serve requests together; 1 is no cluster',
    schema: wholeNumber(1, 64).default(1),
  },
  minimumConcurrency: {
    variable: 'CONCURRENCY_MINIMUM',
    meaning: 'the least to which the limit on requests in flight adapts',
    schema: count.default(8),
  },
  maximumConcurrency: {
    variable: 'CONCURRENCY_MAXIMUM',
    meaning: 'the most to which the limit on requests in flight adapts',
    schema: count.default(512),
  },
};
