import type { Json } from './execution/json.js';
import { prepareVariables } from './execution/coerce-variables.js';
import { wrapExecutor, type GatewayInterface } from './wrap-executor.js';

/**
 * The engine and all that stands around it behind what makes variables fit: names that mean nothing to JavaScript or to a plan, numbers as
 * their types have them, conditions that are not null.
 */
export const withCoercedVariables = (
  engine: GatewayInterface,
): GatewayInterface =>
  wrapExecutor(engine, (execute) => async (request) => {
    const { variables = {} } = request.request;
    const fit = prepareVariables(request, variables as Json);
    if ('mistake' in fit) return { errors: [fit.mistake] };
    const answer = await execute({
      ...request,
      document: fit.document,
      operation: fit.operation,
      request: { ...request.request, variables: fit.variables },
    });
    return answer.errors
      ? { ...answer, errors: answer.errors.map(fit.told) }
      : answer;
  });
