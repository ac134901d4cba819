import type { NoodtoegangResolvers } from '../resolvers.generated.js';
import { organisatieOfRole } from '../service/organisatie.js';

export const Noodtoegang: NoodtoegangResolvers = {
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  organisatiegegevens: organisatieOfRole,
  door: ({ subject }) => subject,
  gebruik: ({ id }, _args, { loaders }) =>
    loaders.gebruikOfNoodtoegang.load(id),
};
