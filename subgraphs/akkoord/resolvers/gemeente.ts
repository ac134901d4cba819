import type { GemeenteResolvers } from '../schema.generated.js';

export const Gemeente: GemeenteResolvers = {
  lokaleInvulling: ({ code }, _args, { loaders }) =>
    loaders.lokaleInvullingByGemeente.load(code),
};
