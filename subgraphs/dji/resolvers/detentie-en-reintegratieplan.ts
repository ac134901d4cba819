import type { PlanEntity } from '../entities/plan.js';
import type { Context } from '../loaders.js';
import type { ReintegratiedoelModel } from '../mappers.js';
import type { DetentieEnReintegratieplanResolvers } from '../resolvers.generated.js';
import { isCurrent } from '../service/plandoelen.js';
import {
  justitiabeleViaDetentie,
  wijzigingenViaDetentie,
} from './justitiabele-via-detentie.js';

export const DetentieEnReintegratieplan: DetentieEnReintegratieplanResolvers = {
  justitiabele: justitiabeleViaDetentie,
  doelen: async (plan, _args, context) =>
    (await alleDoelen(plan, context))?.filter(isCurrent) ?? null,
  alleDoelen: (plan, _args, context) => alleDoelen(plan, context),
  wijzigingen: wijzigingenViaDetentie,
};

/** A plan has at least one goal until its goals are destroyed. */
async function alleDoelen(
  plan: PlanEntity,
  context: Context,
): Promise<ReintegratiedoelModel[] | null> {
  const { id, detentieId } = plan;
  const person = await justitiabeleViaDetentie(plan, {}, context);
  const all = await context.loaders.doelenByJustitiabele.load(person.id);
  const doelen = all.filter(({ planId }) => planId === id);
  return doelen.length > 0
    ? doelen.map((doel) => ({ ...doel, detentieId }))
    : null;
}
