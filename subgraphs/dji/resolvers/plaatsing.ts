import type { PlaatsingResolvers } from '../resolvers.generated.js';

export const Plaatsing: PlaatsingResolvers = {
  inrichting: async ({ inrichtingCode }, _args, { loaders }) =>
    (await loaders.inrichtingByCode.load(inrichtingCode))!,
};
