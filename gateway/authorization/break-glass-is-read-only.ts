import { readOnly } from '../../shared/graphql/errors.js';
import type { GatewayStage } from '../context.js';

/** Who asks with a case that he opened without a relation changes nothing: a mutation is refused before any subgraph is asked. */
export const breakGlassIsReadOnly: GatewayStage = (request, next) =>
  request.context.caller.noodtoegang &&
  request.operation.operation === 'mutation'
    ? Promise.resolve({ data: null, errors: [readOnly()] })
    : next(request);
