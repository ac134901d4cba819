import type { DetentieEnReintegratieplanResolvers } from '../schema.generated.js';
import { vanDetentie } from './van-detentie.js';

export const DetentieEnReintegratieplan: DetentieEnReintegratieplanResolvers = {
  justitiabele: vanDetentie,
  doelen: ({ id }, _args, { loaders }) => loaders.doelenByPlan.load(id),
  wijzigingen: ({ id, detentieId }, _args, { loaders }) =>
    loaders.wijzigingen.of(detentieId, id),
};
