import type { RequestHandler } from 'express';
import { priorityOf } from '../access/priority.js';
import { tooManyRequests } from '../graphql/errors.js';
import { Admission } from '../http/admission.js';
import { admissionStages } from '../http/admission-stages.js';
import { callerOf } from './signed-request.js';

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

/** For `signedJson`: before and after the caller of a partner is verified. */
export function admissionStagesOf(
  admission: Admission | null,
): RequestHandler[][] {
  if (!admission) return [];
  const { beforeCaller, afterCaller } = admissionStages(admission, {
    priorityOf: ({ req }) => priorityOf(callerOf(req)),
    refusal: tooManyRequests,
  });
  return [[beforeCaller], [afterCaller]];
}
