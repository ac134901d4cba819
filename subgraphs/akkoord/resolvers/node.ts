import type { NodeResolvers } from '../schema.generated.js';

export const Node: NodeResolvers = {
  __resolveType: () => 'Justitiabele',
};
