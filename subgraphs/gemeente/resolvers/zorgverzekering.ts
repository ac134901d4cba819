import type { ZorgverzekeringResolvers } from '../resolvers.generated.js';

export const Zorgverzekering: ZorgverzekeringResolvers = {
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    loaders.wijzigingen.of(justitiabeleId, id),
};
