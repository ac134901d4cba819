import { contactpunten } from '../../../shared/contactpunten/resolvers.js';
import type { InrichtingResolvers } from '../resolvers.generated.js';

export const Inrichting: InrichtingResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.inrichtingByCode.load(code),
  contactpunten,
  gemeente: ({ gemeenteCode: code }) => ({ code }),
};
