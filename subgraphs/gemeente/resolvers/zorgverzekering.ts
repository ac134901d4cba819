import { ofRow } from '../../../shared/access/changes.js';
import type { ZorgverzekeringResolvers } from '../resolvers.generated.js';

export const Zorgverzekering: ZorgverzekeringResolvers = {
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    ofRow(loaders.wijzigingenByJustitiabele.load(justitiabeleId), id),
};
