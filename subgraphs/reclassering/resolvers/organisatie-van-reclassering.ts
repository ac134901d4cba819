import { contactpunten } from '../../../shared/contactpunten/resolvers.js';
import { byCode } from '../loaders.js';
import type { OrganisatieVanReclasseringResolvers } from '../resolvers.generated.js';

export const OrganisatieVanReclassering: OrganisatieVanReclasseringResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    byCode(loaders.organisaties, code),
  contactpunten,
};
