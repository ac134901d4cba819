import type { NakomingsregelResolvers } from '../resolvers.generated.js';
import { findNorm } from '../service/find-norm.js';

export const Nakomingsregel: NakomingsregelResolvers = {
  norm: ({ norm }) => findNorm(norm)!,
};
