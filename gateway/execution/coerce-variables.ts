import {
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { exactVariables } from './exact-variables.js';
import type { Json } from './json.js';
import type { ExecutionRequest, Executor } from './stages.js';
import { decideNullConditions } from './null-conditions.js';
import {
  renameConflictingVariables,
  type RenamedVariables,
} from './rename-conflicting-variables.js';

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** An operation with its coerced variables, or the errors of coercion. */
export function prepareVariables(
  request: Operation,
  values: Readonly<Json>,
): RenamedVariables | { requestError: GraphQLError } {
  const renamed = renameConflictingVariables(request, values);
  const { operation, restoreNames } = renamed;
  const exact = exactVariables(request.schema, operation, renamed.variables);
  const variables =
    exact instanceof GraphQLError
      ? exact
      : decideNullConditions(renamed, exact);
  return variables instanceof GraphQLError
    ? { requestError: restoreNames(variables) }
    : { document: renamed.document, operation, variables, restoreNames };
}

/** The stage that coerces variables first, so that limits, authorization and audit see the values that are executed. */
export async function coerceVariables<Context>(
  request: ExecutionRequest<Context>,
  next: Executor<Context>,
): Promise<ExecutionResult> {
  const values = (request.request.variables ?? {}) as Json;
  const coerced = prepareVariables(request, values);
  if ('requestError' in coerced) return { errors: [coerced.requestError] };
  const { document, operation, variables, restoreNames } = coerced;
  const response = await next({
    ...request,
    document,
    operation,
    request: { ...request.request, variables },
  });
  return response.errors
    ? { ...response, errors: response.errors.map(restoreNames) }
    : response;
}
