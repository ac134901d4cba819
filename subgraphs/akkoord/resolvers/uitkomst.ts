import type { UitkomstResolvers } from '../resolvers.generated.js';
import { findNorm } from '../service/find-norm.js';

export const Uitkomst: UitkomstResolvers = {
  volgendeNorm: ({ volgendeNorm }) => findNorm(volgendeNorm),
  signalen: ({ justitiabeleId }, _args, { loaders }) =>
    loaders.uitkomstSignalenByJustitiabele.load(justitiabeleId),
};
