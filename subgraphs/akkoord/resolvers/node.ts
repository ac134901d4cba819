import type { NodeResolvers } from '../resolvers.generated.js';

export const Node: NodeResolvers = {
  __resolveType: () => 'Justitiabele',
};
