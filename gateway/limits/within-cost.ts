import { around, type GatewayInterface } from '../engine/around.js';
import { cost, costOf, type CostRules } from './cost.js';
import { tooMuch } from './limit.js';

/** The engine behind the limit on cost: what would be too much is neither planned nor asked. */
export const withinCost = (
  engine: GatewayInterface,
  rules: CostRules,
): GatewayInterface =>
  around(engine, (execute) => async (request) => {
    const { schema, operation, document } = request;
    const { variables = {} } = request.request;
    const asked = costOf({ schema, operation, document, variables }, rules);
    if (asked > cost.maximum) throw tooMuch(cost, asked);
    return execute(request);
  });
