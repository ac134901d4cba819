import type { GatewayStage } from '../context.js';
import { countedOnce } from './counted-once.js';
import { cost, costOf, type CostRules } from './cost.js';
import { tooMuch } from './limit.js';

/** The limit on cost: what would be too much is neither planned nor asked. */
export function costLimit(rules: CostRules): GatewayStage {
  const costs = countedOnce((asked) => costOf(asked, rules));
  return async (request, next) => {
    const asked = costs(request);
    if (asked > cost.maximum) throw tooMuch(cost, asked);
    return next(request);
  };
}
