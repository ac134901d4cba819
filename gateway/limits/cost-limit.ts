import { wrapExecutor, type GatewayInterface } from '../wrap-executor.js';
import { countedOnce } from './counted-once.js';
import { cost, costOf, type CostRules } from './cost.js';
import { tooMuch } from './limit.js';

/** The engine behind the limit on cost: what would be too much is neither planned nor asked. */
export const withCostLimit = (
  engine: GatewayInterface,
  rules: CostRules,
): GatewayInterface =>
  wrapExecutor(engine, (execute) => {
    const costs = countedOnce((asked) => costOf(asked, rules));
    return async (request) => {
      const asked = costs(request);
      if (asked > cost.maximum) throw tooMuch(cost, asked);
      return execute(request);
    };
  });
