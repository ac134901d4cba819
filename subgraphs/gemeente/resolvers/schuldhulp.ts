import type { SchuldhulpResolvers } from '../resolvers.generated.js';

export const Schuldhulp: SchuldhulpResolvers = {
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    loaders.wijzigingen.of(justitiabeleId, id),
};
