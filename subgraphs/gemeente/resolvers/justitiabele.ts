import type { JustitiabeleResolvers } from '../schema.generated.js';

export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.inwonerById.load(id)) && { id },
  inschrijving: ({ id }, _args, { loaders }) => loaders.inwonerById.load(id),
};
