import { z } from 'zod';

/** A setting in seconds, read as milliseconds. */
export const seconds = z
  .string()
  .transform((text) => Number(text) * 1_000)
  .refine(
    (ms) => ms >= 0 && ms <= 3_600_000,
    'must be a number of seconds from 0 to 3600.',
  );

/** How many of something there may be. */
export const count = z
  .string()
  .transform(Number)
  .refine(
    (number) => Number.isInteger(number) && number >= 1 && number <= 10_000,
    'must be a whole number from 1 to 10000.',
  );

/** Of every process: how much work it takes on at a time. Beyond that it refuses. */
export const capacitySettings = {
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
