import type { LokaleInvullingResolvers } from '../schema.generated.js';
import { normMetCode } from '../service/bekende-norm.js';

export const LokaleInvulling: LokaleInvullingResolvers = {
  __resolveReference: ({ id }, { loaders }) =>
    loaders.lokaleInvullingById.load(id),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  norm: ({ norm }) => normMetCode(norm),
};
