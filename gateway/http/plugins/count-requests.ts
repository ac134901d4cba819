import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';
import type { Metrics } from '../metrics.js';

/** Counts every GraphQL request by how it ended; stands last, when the errors are complete. */
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
