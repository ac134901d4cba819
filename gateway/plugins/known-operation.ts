import type { ApolloServerPlugin } from '@apollo/server';
import type { VariableDefinitionNode } from 'graphql';
import { graphError } from '../../shared/errors.js';
import type { GatewayContext } from '../context.js';

/** By a variable of this name the engine asks partners for entities. */
const reserved = 'representations';

const isReserved = ({ variable }: VariableDefinitionNode) =>
  variable.name.value === reserved;

/** A document without the operation that is asked for is the caller's mistake; the engine would call it a fault of its own. */
export const knownOperation = (): ApolloServerPlugin<GatewayContext> => ({
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
      if (operation.variableDefinitions?.some(isReserved))
        throw graphError(
          'BAD_USER_INPUT',
          `A variable cannot be called $${reserved} here. Give it another name.`,
          { http: { status: 400 } },
        );
    },
  }),
});
