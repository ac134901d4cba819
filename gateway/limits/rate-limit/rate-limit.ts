import type { GatewayStage } from '../../context.js';
import { cachedCount } from '../cached-count.js';
import type { ListSize } from '../../supergraph/list-sizes.js';
import { requestedPeople } from './requested-people.js';
import type { RateLimiter } from './rate-limiter.js';

/**
 * The quota of people looked up: a request that would exceed it is refused before any subgraph request. How many people a count covers is known
 * only after the response, and is charged then, even beyond the quota.
 */
export function rateLimit(
  limiter: RateLimiter,
  sizeOf: (type: string, field: string) => ListSize | null,
): GatewayStage {
  const lookUps = cachedCount((requested) =>
    requestedPeople(requested, sizeOf),
  );
  return async (request, next) => {
    const { context } = request;
    const { caller, disclosed } = context;
    const requested = lookUps(request);
    context.quotas = await limiter.take(caller, requested);
    const response = await next(request);
    const excess = disclosed.size - requested.people;
    if (excess <= 0) return response;
    const left = await limiter.add(caller, excess);
    const numbers = context.quotas.filter(({ kind }) => kind === 'numbers');
    context.quotas = left ? [...numbers, left] : numbers;
    return response;
  };
}
