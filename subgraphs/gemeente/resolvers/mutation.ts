import { refusable } from '../../../shared/weigering.js';
import type { MutationResolvers } from '../schema.generated.js';
import { vestigingWijzigen } from '../service/vestiging-wijzigen.js';

export const Mutation: MutationResolvers = {
  vestigingWijzigen: (_parent, { input }, { store }) =>
    refusable(() => vestigingWijzigen(store, input)),
};
