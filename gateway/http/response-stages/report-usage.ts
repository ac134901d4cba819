import { cost } from '../../limits/cost.js';
import { quotaHeaders } from '../../limits/rate-limit/quota.js';
import type { ResponseStage } from './response-stage.js';

/** Of a request `report`, as Hot Chocolate has it; of a response the estimate with the limit. */
export const costHeader = 'graphql-cost';

/**
 * Headers for what a request cost and what is left of the caller's quota, so that a client need not run into either. Both follow from
 * the operation and from what the caller got, never from what was withheld. On demand the cost is in `extensions` too, next to data only.
 */
export const reportUsage: ResponseStage = (response) => {
  const { cost: estimated, quotas } = response.context;
  if (estimated === null) return;
  const { maximum: limit } = cost;
  response.setHeader(costHeader, `${estimated};limit=${limit}`);
  for (const [name, value] of quotaHeaders(quotas))
    response.setHeader(name, value);
  if (response.result.data && response.requestHeader(costHeader) === 'report')
    response.result.extensions = { cost: { estimated, limit } };
};
