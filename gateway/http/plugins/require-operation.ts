import type { ApolloServerPlugin } from '@apollo/server';
import { graphError } from '../../../shared/graphql/errors.js';
import type { GatewayContext } from '../../context.js';

/** A document without the operation that is asked for is the caller's mistake; the engine would call it a fault of its own. */
export const requireOperation = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, schema }) => {
      if (!operation)
        throw graphError(
          'BAD_USER_INPUT',
          'Name one of the operations in the document as operationName.',
          { http: { status: 400 } },
        );
      // The library's validation lets such an operation pass.
      if (!schema.getRootType(operation.operation))
        throw graphError(
          'BAD_USER_INPUT',
          `This graph has no ${operation.operation}s.`,
          { http: { status: 400 } },
        );
    },
  }),
});
