import type { LokaleInvullingResolvers } from '../resolvers.generated.js';
import { findNorm } from '../service/find-norm.js';

export const LokaleInvulling: LokaleInvullingResolvers = {
  __resolveReference: ({ id }, { loaders }) =>
    loaders.lokaleInvullingById.load(id),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  norm: async ({ norm, geldtVanaf }, _args, { loaders }) =>
    norm === null
      ? null
      : findNorm(await loaders.normen.load(), norm, geldtVanaf),
};
