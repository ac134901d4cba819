import {
  Kind,
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { GatewayRequest } from '../context.js';

/** An operation with its variables. */
export interface CountedOperation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Caches a count per operation, as long as the server caches its document, when it cannot depend on variables: when all of them are given and
 * are single strings, which are neither sizes nor conditions. A count with invalid variables, which is zero, is not cached.
 */
export function cachedCount<Count>(
  count: (operation: CountedOperation) => Count,
): (request: GatewayRequest) => Count {
  const cache = new WeakMap<OperationDefinitionNode, { count: Count }>();
  return ({ schema, operation, document, request }) => {
    const { variables = {} } = request;
    const { variableDefinitions = [] } = operation;
    const isCacheable = variableDefinitions.every(
      ({ type, variable }) =>
        isText(type) && Object.hasOwn(variables, variable.name.value),
    );
    const cached = isCacheable && cache.get(operation);
    if (cached) return cached.count;
    const counted = count({ schema, operation, document, variables });
    if (
      isCacheable &&
      getVariableValues(schema, variableDefinitions, variables).coerced
    )
      cache.set(operation, { count: counted });
    return counted;
  };
}

function isText(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isText(type.type);
  return (
    type.kind === Kind.NAMED_TYPE && ['ID', 'String'].includes(type.name.value)
  );
}
