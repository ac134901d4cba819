import { readOnly } from '../../shared/graphql/errors.js';
import type { GatewayContext } from '../context.js';
import { wrapExecutor, type GatewayInterface } from '../wrap-executor.js';

/** Who asks with a case that he opened without a relation acts in none: no partner is asked. */
export const breakGlassIsReadOnly = (
  engine: GatewayInterface,
): GatewayInterface =>
  wrapExecutor(engine, (execute) => (request) => {
    const { caller } = request.context as GatewayContext;
    return caller.noodtoegang && request.operation.operation === 'mutation'
      ? Promise.resolve({ data: null, errors: [readOnly()] })
      : execute(request);
  });
