import type { GatewayContext } from '../context.js';
import { around, type GatewayInterface } from '../engine/around.js';
import type { ListSize } from '../supergraph/list-sizes.js';
import { peopleAsked } from './people-asked.js';
import type { Quota } from './quota.js';

/** The engine behind the quota: what would be too much is asked of no partner. */
export const behindQuota = (
  engine: GatewayInterface,
  quota: Quota,
  sizeOf: (type: string, field: string) => ListSize | null,
): GatewayInterface =>
  around(engine, (execute) => async (request) => {
    const { schema, operation, document } = request;
    const { variables = {} } = request.request;
    const { caller } = request.context as GatewayContext;
    const asked = { schema, operation, document, variables };
    await quota.take(caller, peopleAsked(asked, sizeOf));
    return execute(request);
  });
