import { contactpunten } from '../../../shared/contactpunten/resolvers.js';
import type { OrganisatieVanDjiResolvers } from '../resolvers.generated.js';

export const OrganisatieVanDji: OrganisatieVanDjiResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.inrichtingByCode.load(code),
  contactpunten,
};
