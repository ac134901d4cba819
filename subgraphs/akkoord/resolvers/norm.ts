import { today } from '../../../shared/days.js';
import type { NormResolvers } from '../resolvers.generated.js';
import { findNorm } from '../service/find-norm.js';

export const Norm: NormResolvers = {
  __resolveReference: async ({ code }, { loaders }) =>
    findNorm(await loaders.normen.load(), code, today()),
};
