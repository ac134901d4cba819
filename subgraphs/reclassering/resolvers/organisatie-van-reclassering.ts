import { contactpunten } from '../../../shared/contactpunten/resolvers.js';
import type { OrganisatieVanReclasseringResolvers } from '../resolvers.generated.js';

export const OrganisatieVanReclassering: OrganisatieVanReclasseringResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.organisatieByCode.load(code),
  contactpunten,
};
