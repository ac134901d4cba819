import { ofRow } from '../../../shared/access/changes.js';
import { byCode } from '../loaders.js';
import type { ReclasseringsadviesResolvers } from '../resolvers.generated.js';
import { oordeelOf } from '../service/oordeel.js';

export const Reclasseringsadvies: ReclasseringsadviesResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.adviesById.load(id),
  justitiabele: ({ justitiabeleId }) => ({ id: justitiabeleId }),
  organisatie: ({ organisatie }, _args, { loaders }) =>
    byCode(loaders.organisaties, organisatie),
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    ofRow(loaders.wijzigingenByJustitiabele.load(justitiabeleId), id),
  oordeel: async (advies, _args, { loaders }) =>
    oordeelOf(
      advies,
      advies.instrument === null
        ? null
        : await byCode(loaders.instrumenten, advies.instrument),
    ),
};
