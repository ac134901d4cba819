import type { ReclasseringsadviesResolvers } from '../resolvers.generated.js';
import { oordeelOf } from '../service/oordeel.js';

export const Reclasseringsadvies: ReclasseringsadviesResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.adviesById.load(id),
  justitiabele: ({ justitiabeleId }) => ({ id: justitiabeleId }),
  organisatie: ({ organisatie }, _args, { loaders }) =>
    loaders.organisatieByCode.load(organisatie),
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    loaders.wijzigingen.of(justitiabeleId, id),
  oordeel: async (advies, _args, { loaders }) =>
    oordeelOf(
      advies,
      advies.instrument === null
        ? null
        : await loaders.instrumentByCode.load(advies.instrument),
    ),
};
