import { Admission } from '../http/admission.js';

/** The range of the adaptive limit on requests in flight; without a maximum there is none. */
export interface ConcurrencyRange {
  minimumConcurrency?: number;
  maximumConcurrency?: number;
}

/** `null` without a maximum. `factor`: how often it takes the minimum. */
export const concurrencyOf = (
  { minimumConcurrency = 8, maximumConcurrency }: ConcurrencyRange,
  factor = 1,
) =>
  maximumConcurrency === undefined
    ? null
    : {
        minimum: Math.min(factor * minimumConcurrency, maximumConcurrency),
        maximum: maximumConcurrency,
      };

/** Load shedding of one server; `null` without a maximum. */
export function admissionOf(
  range: ConcurrencyRange,
  factor = 1,
): Admission | null {
  const concurrency = concurrencyOf(range, factor);
  return concurrency && new Admission(concurrency);
}
