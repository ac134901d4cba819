import type { ZorgverzekeringResolvers } from '../schema.generated.js';

export const Zorgverzekering: ZorgverzekeringResolvers = {
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    loaders.wijzigingen.of(justitiabeleId, id),
};
