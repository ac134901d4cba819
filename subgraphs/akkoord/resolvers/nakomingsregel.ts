import type { NakomingsregelResolvers } from '../resolvers.generated.js';
import { findNorm } from '../service/find-norm.js';
import { gemeenteOf } from '../service/organisatie.js';

export const Nakomingsregel: NakomingsregelResolvers = {
  norm: async ({ norm, vanaf }, _args, { loaders }) =>
    findNorm(await loaders.normen.load(), norm, vanaf)!,
  gemeentegegevens: ({ gemeente }) => gemeenteOf(gemeente),
};
