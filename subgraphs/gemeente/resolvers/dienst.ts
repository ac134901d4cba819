import type { DienstResolvers } from '../resolvers.generated.js';
import { diensten } from '../service/diensten.js';

export const Dienst: DienstResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.dienstById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  basisvoorwaarde: ({ soort }) => diensten[soort].basisvoorwaarde,
  wet: ({ soort }) => diensten[soort].wet,
};
