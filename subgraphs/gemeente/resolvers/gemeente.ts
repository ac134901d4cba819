import type { GemeenteResolvers } from '../resolvers.generated.js';

export const Gemeente: GemeenteResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.gemeenteByCode.load(code),
  opvolger: ({ opvolgerCode }, _args, { loaders }) =>
    opvolgerCode === null ? null : loaders.gemeenteByCode.load(opvolgerCode),
};
