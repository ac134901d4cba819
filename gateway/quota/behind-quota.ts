import type { GatewayContext } from '../context.js';
import { around, type GatewayInterface } from '../around.js';
import { countedOnce } from '../limits/counted-once.js';
import type { ListSize } from '../supergraph/list-sizes.js';
import { peopleAsked } from './people-asked.js';
import type { Quota } from './quota.js';

/** The engine behind the quota: what would be too much is asked of no partner. */
export const behindQuota = (
  engine: GatewayInterface,
  quota: Quota,
  sizeOf: (type: string, field: string) => ListSize | null,
): GatewayInterface =>
  around(engine, (execute) => {
    const lookUps = countedOnce((asked) => peopleAsked(asked, sizeOf));
    return async (request) => {
      const { caller } = request.context as GatewayContext;
      await quota.take(caller, lookUps(request));
      return execute(request);
    };
  });
