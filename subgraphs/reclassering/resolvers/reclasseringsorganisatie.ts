import { contactpunten } from '../../../shared/contactpunten/resolvers.js';
import type { ReclasseringsorganisatieResolvers } from '../resolvers.generated.js';

export const Reclasseringsorganisatie: ReclasseringsorganisatieResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.organisatieByCode.load(code),
  contactpunten,
};
