import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';
import { cost } from '../../limits/cost.js';
import { quotaHeaders } from '../../limits/rate-limit/quota.js';

/** Of a request `report`, as Hot Chocolate has it; of a response the estimate with the limit. */
export const costHeader = 'graphql-cost';

/**
 * Headers for what a request cost and what is left of the caller's quota, so that a client need not run into either. Both follow from
 * the operation and from what the caller got, never from what was withheld. On demand the cost is in `extensions` too, next to data only.
 */
export const reportUsage = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ request, contextValue }) => ({
    willSendResponse: async ({ response: { body, http } }) => {
      const { cost: estimated, quotas } = contextValue;
      if (estimated === null) return;
      const { maximum: limit } = cost;
      http.headers.set(costHeader, `${estimated};limit=${limit}`);
      for (const [name, value] of quotaHeaders(quotas))
        http.headers.set(name, value);
      if (
        body.kind === 'single' &&
        body.singleResult.data &&
        request.http?.headers.get(costHeader) === 'report'
      )
        body.singleResult.extensions = { cost: { estimated, limit } };
    },
  }),
});
