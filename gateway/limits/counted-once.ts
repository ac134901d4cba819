import {
  Kind,
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { GatewayRequest } from '../context.js';

/** An operation as it is counted, with its variables. */
export interface CountedOperation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Counts once what is the same for every request with an operation, as long as the server remembers it: where all variables are given
 * and single texts, which are neither sizes nor conditions. Not where they do not fit: then nothing is counted.
 */
export function countedOnce<Count>(
  count: (asked: CountedOperation) => Count,
): (request: GatewayRequest) => Count {
  const known = new WeakMap<OperationDefinitionNode, { count: Count }>();
  return ({ schema, operation, document, request }) => {
    const { variables = {} } = request;
    const { variableDefinitions = [] } = operation;
    const isTheSame = variableDefinitions.every(
      ({ type, variable }) =>
        isText(type) && Object.hasOwn(variables, variable.name.value),
    );
    const remembered = isTheSame && known.get(operation);
    if (remembered) return remembered.count;
    const counted = count({ schema, operation, document, variables });
    if (
      isTheSame &&
      getVariableValues(schema, variableDefinitions, variables).coerced
    )
      known.set(operation, { count: counted });
    return counted;
  };
}

function isText(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isText(type.type);
  return (
    type.kind === Kind.NAMED_TYPE && ['ID', 'String'].includes(type.name.value)
  );
}
