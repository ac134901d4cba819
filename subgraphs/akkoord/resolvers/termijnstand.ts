import { today } from '../../../shared/days.js';
import type { TermijnstandResolvers } from '../resolvers.generated.js';
import { findNorm } from '../service/find-norm.js';

export const Termijnstand: TermijnstandResolvers = {
  volgendeNorm: async ({ volgendeNorm }, _args, { loaders }) =>
    findNorm(await loaders.normen.load(), volgendeNorm, today()),
};
