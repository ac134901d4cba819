import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';

/** Adds the errors of partners to a response, and removes the engine's extensions. */
export const partialResponses = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (body.kind !== 'single') return;
      const result = body.singleResult;
      delete result.extensions;
      const { listed } = contextValue.partnerErrors;
      if (listed.length > 0)
        result.errors = [...listed, ...(result.errors ?? [])];
    },
  }),
});
