import type { VerlofResolvers } from '../schema.generated.js';

export const Verlof: VerlofResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.verlofById.load(id),
  wijzigingen: ({ id, detentieId }, _args, { loaders }) =>
    loaders.wijzigingen.of(detentieId, id),
};
