import { ofRow } from '../../../shared/access/changes.js';
import type { SchuldhulpResolvers } from '../resolvers.generated.js';

export const Schuldhulp: SchuldhulpResolvers = {
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    ofRow(loaders.wijzigingenByJustitiabele.load(justitiabeleId), id),
};
