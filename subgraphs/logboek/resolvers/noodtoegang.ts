import type { NoodtoegangResolvers } from '../schema.generated.js';

export const Noodtoegang: NoodtoegangResolvers = {
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  door: ({ subject }) => subject,
  gebruik: ({ id }, _args, { loaders }) =>
    loaders.gebruikOfNoodtoegang.load(id),
};
