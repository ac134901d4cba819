import type { CorrectieverzoekEdgeResolvers } from '../resolvers.generated.js';

export const CorrectieverzoekEdge: CorrectieverzoekEdgeResolvers = {
  justitiabele: ({ node }) => ({ id: node.justitiabeleId }),
};
