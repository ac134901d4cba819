import type { VerlofResolvers } from '../schema.generated.js';
import { vanDetentie } from './van-detentie.js';

export const Verlof: VerlofResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.verlofById.load(id),
  justitiabele: vanDetentie,
  wijzigingen: ({ id, detentieId }, _args, { loaders }) =>
    loaders.wijzigingen.of(detentieId, id),
};
