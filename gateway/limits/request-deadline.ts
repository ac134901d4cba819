import { deadlinePassed } from '../../shared/graphql/errors.js';
import type { GatewayStage } from '../context.js';

/** Longer than any partner may take: what one does not give in time is missing from a response that is sent in time. */
export const defaultDeadlineMs = 30_000;

/** Refuses an operation whose deadline passed before it began, such as while its body arrived. */
export const requestDeadline: GatewayStage = (request, next) =>
  performance.now() > request.context.endsAt
    ? Promise.reject(deadlinePassed())
    : next(request);
