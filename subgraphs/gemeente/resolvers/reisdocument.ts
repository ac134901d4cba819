import type { ReisdocumentResolvers } from '../resolvers.generated.js';

export const Reisdocument: ReisdocumentResolvers = {
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
};
