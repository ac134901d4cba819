import {
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { exactVariables } from './exact-variables.js';
import type { Json } from './json.js';
import { nullCondition } from './null-conditions.js';
import {
  renameConflictingVariables,
  type RenamedVariables,
} from './rename-conflicting-variables.js';

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** An operation and its variables as everything else may take them, or what is wrong with the variables. */
export function prepareVariables(
  asked: Asked,
  given: Readonly<Json>,
): RenamedVariables | { mistake: GraphQLError } {
  const isolated = renameConflictingVariables(asked, given);
  const { operation, told } = isolated;
  const variables = exactVariables(asked.schema, operation, isolated.variables);
  const mistake =
    variables instanceof GraphQLError
      ? variables
      : nullCondition(isolated, variables);
  return mistake
    ? { mistake: told(mistake) }
    : {
        document: isolated.document,
        operation,
        variables: variables as Readonly<Json>,
        told,
      };
}
