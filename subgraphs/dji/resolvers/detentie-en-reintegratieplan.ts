import type { DetentieEnReintegratieplanResolvers } from '../schema.generated.js';

export const DetentieEnReintegratieplan: DetentieEnReintegratieplanResolvers = {
  doelen: ({ id }, _args, { loaders }) => loaders.doelenByPlan.load(id),
  wijzigingen: ({ id }, _args, { loaders }) =>
    loaders.wijzigingenByRecord.load(id),
};
