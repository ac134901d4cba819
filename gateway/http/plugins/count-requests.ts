import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';
import type { Metrics } from '../metrics.js';

/** Counts GraphQL requests by outcome. */
export const countRequests = (
  metrics: Metrics,
): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single') return;
      const { data, errors } = body.singleResult;
      metrics.request(!errors ? 'ok' : data ? 'partial' : 'error');
    },
  }),
});
