import type { UitkomstResolvers } from '../schema.generated.js';
import { normMetCode } from '../service/bekende-norm.js';

export const Uitkomst: UitkomstResolvers = {
  volgendeNorm: ({ volgendeNorm }) => normMetCode(volgendeNorm),
  signalen: ({ justitiabeleId }, _args, { loaders }) =>
    loaders.uitkomstSignalenByJustitiabele.load(justitiabeleId),
};
