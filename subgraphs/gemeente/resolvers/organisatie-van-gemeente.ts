import { contactpunten } from '../../../shared/contactpunten/resolvers.js';
import type { OrganisatieVanGemeenteResolvers } from '../resolvers.generated.js';

export const OrganisatieVanGemeente: OrganisatieVanGemeenteResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.gemeenteByCode.load(code),
  contactpunten,
};
