import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';

/**
 * GraphQL over HTTP: a well-formed request that cannot be executed has status 200 for a client that accepts only `application/json` explicitly,
 * and 400 for all others.
 */
export const responseStatus = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ source, response: { http } }) => {
      // Negotiated in http/graphql-requests.ts.
      const accept = request.http?.headers.get('accept');
      if (source && http.status === 400 && accept === 'application/json')
        http.status = 200;
    },
  }),
});
