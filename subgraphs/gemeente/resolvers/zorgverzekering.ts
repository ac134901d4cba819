import type { ZorgverzekeringResolvers } from '../schema.generated.js';

export const Zorgverzekering: ZorgverzekeringResolvers = {
  wijzigingen: ({ id }, _args, { loaders }) =>
    loaders.wijzigingenByRecord.load(id),
};
