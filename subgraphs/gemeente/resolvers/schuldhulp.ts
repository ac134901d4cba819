import type { SchuldhulpResolvers } from '../schema.generated.js';

export const Schuldhulp: SchuldhulpResolvers = {
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    loaders.wijzigingen.of(justitiabeleId, id),
};
