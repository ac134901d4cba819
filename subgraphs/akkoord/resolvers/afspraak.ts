import type { AfspraakResolvers } from '../schema.generated.js';

export const Afspraak: AfspraakResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.afspraakById.load(id),
};
