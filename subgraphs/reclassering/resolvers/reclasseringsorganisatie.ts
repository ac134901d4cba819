import type { ReclasseringsorganisatieResolvers } from '../schema.generated.js';

export const Reclasseringsorganisatie: ReclasseringsorganisatieResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.organisatieByCode.load(code),
};
