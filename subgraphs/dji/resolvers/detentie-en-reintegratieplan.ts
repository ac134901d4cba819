import type { PlanEntity } from '../entities/plan.js';
import type { Loaders } from '../loaders.js';
import type { ReintegratiedoelModel } from '../mappers.js';
import type { DetentieEnReintegratieplanResolvers } from '../resolvers.generated.js';
import { isCurrent } from '../service/plandoelen.js';
import { justitiabeleViaDetentie } from './justitiabele-via-detentie.js';

export const DetentieEnReintegratieplan: DetentieEnReintegratieplanResolvers = {
  justitiabele: justitiabeleViaDetentie,
  doelen: async (plan, _args, { loaders }) =>
    (await alleDoelen(plan, loaders))?.filter(isCurrent) ?? null,
  alleDoelen: (plan, _args, { loaders }) => alleDoelen(plan, loaders),
  wijzigingen: ({ id, detentieId }, _args, { loaders }) =>
    loaders.wijzigingen.of(detentieId, id),
};

/** A plan has at least one goal until its goals are destroyed. */
async function alleDoelen(
  { id, detentieId }: PlanEntity,
  loaders: Loaders,
): Promise<ReintegratiedoelModel[] | null> {
  const doelen = await loaders.doelenByPlan.load(id);
  return doelen.length > 0
    ? doelen.map((doel) => ({ ...doel, detentieId }))
    : null;
}
