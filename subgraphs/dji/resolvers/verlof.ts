import type { VerlofResolvers } from '../resolvers.generated.js';
import {
  justitiabeleViaDetentie,
  wijzigingenViaDetentie,
} from './justitiabele-via-detentie.js';

export const Verlof: VerlofResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.verlofById.load(id),
  justitiabele: justitiabeleViaDetentie,
  wijzigingen: wijzigingenViaDetentie,
};
