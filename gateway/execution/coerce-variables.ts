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

/** The stage that makes variables fit before anything else sees them, so that all who count or filter by them see the same. */
export async function coerceVariables<Context>(
  request: ExecutionRequest<Context>,
  next: Executor<Context>,
): Promise<ExecutionResult> {
  const given = (request.request.variables ?? {}) as Json;
  const fit = prepareVariables(request, given);
  if ('mistake' in fit) return { errors: [fit.mistake] };
  const { document, operation, variables, told } = fit;
  const answer = await next({
    ...request,
    document,
    operation,
    request: { ...request.request, variables },
  });
  return answer.errors
    ? { ...answer, errors: answer.errors.map(told) }
    : answer;
}
