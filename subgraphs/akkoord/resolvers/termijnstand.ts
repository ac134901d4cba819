import type { TermijnstandResolvers } from '../resolvers.generated.js';
import { findNorm } from '../service/find-norm.js';

export const Termijnstand: TermijnstandResolvers = {
  volgendeTermijn: ({ next }) => next?.uiterlijkOp ?? null,
  volgendeNorm: async ({ next }, _args, { loaders }) =>
    next && findNorm(await loaders.normen.load(), next.norm, next.vanaf),
};
