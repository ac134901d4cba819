import type { DetentieEnReintegratieplanResolvers } from '../resolvers.generated.js';
import { justitiabeleViaDetentie } from './justitiabele-via-detentie.js';

export const DetentieEnReintegratieplan: DetentieEnReintegratieplanResolvers = {
  justitiabele: justitiabeleViaDetentie,
  doelen: async ({ id }, _args, { loaders }) => {
    const doelen = await loaders.doelenByPlan.load(id);
    return doelen.length > 0 ? doelen : null;
  },
  wijzigingen: ({ id, detentieId }, _args, { loaders }) =>
    loaders.wijzigingen.of(detentieId, id),
};
