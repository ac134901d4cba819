import { readOnly } from '../../shared/graphql/errors.js';
import type { GatewayContext } from '../context.js';
import { around, type GatewayInterface } from '../wrap-executor.js';

/** Who asks with a case that he opened without a relation acts in none: no partner is asked. */
export const openedIsReadOnly = (engine: GatewayInterface): GatewayInterface =>
  around(engine, (execute) => (request) => {
    const { caller } = request.context as GatewayContext;
    return caller.noodtoegang && request.operation.operation === 'mutation'
      ? Promise.resolve({ data: null, errors: [readOnly()] })
      : execute(request);
  });
