import type { AfspraakEdgeResolvers } from '../resolvers.generated.js';

export const AfspraakEdge: AfspraakEdgeResolvers = {
  justitiabele: ({ node }) => ({ id: node.justitiabeleId }),
};
