import type { GatewayStage } from '../context.js';
import { cachedCount } from './cached-count.js';
import { cost, costOf, type CostRules } from './cost.js';
import { limitExceeded } from './limit.js';

/** Refuses operations above the maximum cost before they are planned. */
export function costLimit(rules: CostRules): GatewayStage {
  const costs = cachedCount((requested) => costOf(requested, rules));
  return async (request, next) => {
    const requested = costs(request);
    if (requested > cost.maximum) throw limitExceeded(cost, requested);
    request.context.cost = requested;
    return next(request);
  };
}
