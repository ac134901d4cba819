import type { NoodtoegangResolvers } from '../schema.generated.js';

export const Noodtoegang: NoodtoegangResolvers = {
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  betrokkene: ({ justitiabeleId }, _args, { store }) =>
    store.pseudonym(justitiabeleId),
  door: ({ subject }) => subject,
};
