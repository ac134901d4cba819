import type { NoodtoegangResolvers } from '../resolvers.generated.js';

export const Noodtoegang: NoodtoegangResolvers = {
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  door: ({ subject }) => subject,
  gebruik: ({ id }, _args, { loaders }) =>
    loaders.gebruikOfNoodtoegang.load(id),
};
