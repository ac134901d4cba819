import { readOnly } from '../../shared/graphql/errors.js';
import type { GatewayStage } from '../context.js';

/** Break-glass access (noodtoegang) is read-only: a mutation is refused before any subgraph request. */
export const breakGlassIsReadOnly: GatewayStage = (request, next) =>
  request.context.caller.noodtoegang &&
  request.operation.operation === 'mutation'
    ? Promise.resolve({ data: null, errors: [readOnly()] })
    : next(request);
