import { z } from 'zod';

/** A setting in seconds, read as milliseconds. */
export const seconds = z
  .string()
  .transform((text) => Number(text) * 1_000)
  .refine(
    (ms) => ms >= 0 && ms <= 3_600_000,
    'must be a number of seconds from 0 to 3600.',
  );

export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .transform(Number)
    .refine(
      (number) => Number.isInteger(number) && number >= least && number <= most,
      `must be a whole number from ${least} to ${most}.`,
    );
