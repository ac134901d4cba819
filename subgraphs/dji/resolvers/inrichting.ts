import type { InrichtingResolvers } from '../resolvers.generated.js';

export const Inrichting: InrichtingResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.inrichtingByCode.load(code),
  gemeente: ({ gemeenteCode: code }) => ({ code }),
};
