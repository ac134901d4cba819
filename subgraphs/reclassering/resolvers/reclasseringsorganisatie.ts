import { contactpunten } from '../../../shared/contactpunten/resolvers.js';
import { byCode } from '../loaders.js';
import type { ReclasseringsorganisatieResolvers } from '../resolvers.generated.js';

export const Reclasseringsorganisatie: ReclasseringsorganisatieResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    byCode(loaders.organisaties, code),
  contactpunten,
};
