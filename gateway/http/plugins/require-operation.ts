import type { ApolloServerPlugin } from '@apollo/server';
import { graphError } from '../../../shared/graphql/errors.js';
import type { GatewayContext } from '../../context.js';

/** A request whose operation is not in its document is a client error; the engine would report an internal one. */
export const requireOperation = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, schema }) => {
      if (!operation)
        throw graphError(
          'BAD_USER_INPUT',
          'Name one of the operations in the document as operationName.',
          { http: { status: 400 } },
        );
      // Validation of graphql-js accepts such an operation.
      if (!schema.getRootType(operation.operation))
        throw graphError(
          'BAD_USER_INPUT',
          `This graph has no ${operation.operation}s.`,
          { http: { status: 400 } },
        );
    },
  }),
});
