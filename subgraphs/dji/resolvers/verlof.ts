import type { VerlofResolvers } from '../resolvers.generated.js';
import { justitiabeleViaDetentie } from './justitiabele-via-detentie.js';

export const Verlof: VerlofResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.verlofById.load(id),
  justitiabele: justitiabeleViaDetentie,
  wijzigingen: ({ id, detentieId }, _args, { loaders }) =>
    loaders.wijzigingen.of(detentieId, id),
};
