import type { EigenDoelResolvers } from '../resolvers.generated.js';

export const EigenDoel: EigenDoelResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.eigenDoelById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
};
