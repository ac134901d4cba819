import type { GatewayContext } from '../../context.js';
import { wrapExecutor, type GatewayInterface } from '../../wrap-executor.js';
import { countedOnce } from '../counted-once.js';
import type { ListSize } from '../../supergraph/list-sizes.js';
import { requestedPeople } from './requested-people.js';
import type { RateLimiter } from './rate-limiter.js';

/**
 * The engine behind the quota: what would be too much is asked of no partner. How many are in a count is known afterwards; who then has
 * more than he may gets no more.
 */
export const withRateLimit = (
  engine: GatewayInterface,
  quota: RateLimiter,
  sizeOf: (type: string, field: string) => ListSize | null,
): GatewayInterface =>
  wrapExecutor(engine, (execute) => {
    const lookUps = countedOnce((asked) => requestedPeople(asked, sizeOf));
    return async (request) => {
      const { caller, disclosed } = request.context as GatewayContext;
      const asked = lookUps(request);
      await quota.take(caller, asked);
      const answer = await execute(request);
      const more = disclosed.size - asked.people;
      if (more > 0) await quota.add(caller, more);
      return answer;
    };
  });
