import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';

/**
 * GraphQL over HTTP: for who asks for `application/json` by name, the status speaks of HTTP alone, so a question that could be read but
 * not be answered is a 200. For everybody else it is a 400.
 */
export const responseStatus = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ source, response: { http } }) => {
      // As it was settled in http/graph-requests.ts.
      const accept = request.http?.headers.get('accept');
      if (source && http.status === 400 && accept === 'application/json')
        http.status = 200;
    },
  }),
});
