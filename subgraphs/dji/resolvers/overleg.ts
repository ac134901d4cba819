import type { OverlegResolvers } from '../resolvers.generated.js';
import { justitiabeleViaDetentie } from './justitiabele-via-detentie.js';

export const Overleg: OverlegResolvers = {
  justitiabele: justitiabeleViaDetentie,
};
