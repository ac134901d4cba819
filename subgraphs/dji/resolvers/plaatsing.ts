import type { PlaatsingResolvers } from '../schema.generated.js';

export const Plaatsing: PlaatsingResolvers = {
  inrichting: async ({ inrichtingCode }, _args, { loaders }) =>
    (await loaders.inrichtingByCode.load(inrichtingCode))!,
};
