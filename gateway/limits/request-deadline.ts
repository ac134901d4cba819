import { graphError } from '../../shared/graphql/errors.js';
import type { GatewayStage } from '../context.js';

/** Longer than any partner may take: what one does not give in time is missing from a response that is sent in time. */
export const defaultDeadlineMs = 30_000;

/** Refuses an operation whose deadline passed before it began, such as while its body arrived. */
export const requestDeadline: GatewayStage = (request, next) => {
  if (performance.now() > request.context.endsAt) throw deadlineExceeded();
  return next(request);
};

/** Nothing of the operation was done. */
const deadlineExceeded = () =>
  graphError(
    'DEADLINE_EXCEEDED',
    'The time for this request passed before it began, and nothing of it was done. Try again later.',
  );
