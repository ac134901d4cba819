import type { EigenDoelResolvers } from '../schema.generated.js';

export const EigenDoel: EigenDoelResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.eigenDoelById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
};
