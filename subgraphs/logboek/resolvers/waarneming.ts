import type { WaarnemingResolvers } from '../resolvers.generated.js';
import { organisatieOfRole } from '../service/organisatie.js';

export const Waarneming: WaarnemingResolvers = {
  organisatiegegevens: organisatieOfRole,
  gebruik: ({ id }, _args, { loaders }) => loaders.gebruikOfWaarneming.load(id),
};
