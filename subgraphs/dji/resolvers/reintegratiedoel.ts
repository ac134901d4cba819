import type { ReintegratiedoelResolvers } from '../resolvers.generated.js';

export const Reintegratiedoel: ReintegratiedoelResolvers = {
  wijzigingen: ({ id, detentieId }, _args, { loaders }) =>
    loaders.wijzigingen.of(detentieId, id),
};
