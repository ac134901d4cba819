import type { WaarnemingResolvers } from '../resolvers.generated.js';

export const Waarneming: WaarnemingResolvers = {
  gebruik: ({ id }, _args, { loaders }) => loaders.gebruikOfWaarneming.load(id),
};
