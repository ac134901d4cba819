import type { ReisdocumentResolvers } from '../schema.generated.js';

export const Reisdocument: ReisdocumentResolvers = {
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
};
