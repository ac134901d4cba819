import type { CaseloadEdgeResolvers } from '../resolvers.generated.js';

export const CaseloadEdge: CaseloadEdgeResolvers = {
  uitkomst: ({ node }, _args, { loaders }) =>
    loaders.uitkomstByJustitiabele.load(node.id),
};
