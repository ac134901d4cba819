import type { GatewayStage } from '../../context.js';
import { countedOnce } from '../counted-once.js';
import type { ListSize } from '../../supergraph/list-sizes.js';
import { requestedPeople } from './requested-people.js';
import type { RateLimiter } from './rate-limiter.js';

/**
 * The limit on people looked up: what would be too much is asked of no subgraph. How many are in a count is known afterwards; who then has
 * more than he may gets no more.
 */
export function rateLimit(
  limiter: RateLimiter,
  sizeOf: (type: string, field: string) => ListSize | null,
): GatewayStage {
  const lookUps = countedOnce((asked) => requestedPeople(asked, sizeOf));
  return async (request, next) => {
    const { caller, disclosed } = request.context;
    const asked = lookUps(request);
    await limiter.take(caller, asked);
    const answer = await next(request);
    const more = disclosed.size - asked.people;
    if (more > 0) await limiter.add(caller, more);
    return answer;
  };
}
