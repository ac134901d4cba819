import type { DetentieEnReintegratieplanResolvers } from '../schema.generated.js';

export const DetentieEnReintegratieplan: DetentieEnReintegratieplanResolvers = {
  doelen: ({ id }, _args, { loaders }) => loaders.doelenByPlan.load(id),
  wijzigingen: ({ id, detentieId }, _args, { loaders }) =>
    loaders.wijzigingen.of(detentieId, id),
};
