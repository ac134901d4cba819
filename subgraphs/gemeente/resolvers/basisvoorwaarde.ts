import { ofRow } from '../../../shared/access/changes.js';
import type { BasisvoorwaardeResolvers } from '../resolvers.generated.js';
import { waitsFor } from '../service/hulp-vragen.js';
import { diensten as catalogue } from '../service/diensten.js';

export const Basisvoorwaarde: BasisvoorwaardeResolvers = {
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  hulpvraag: async ({ justitiabeleId, soort }, _args, { loaders }) =>
    (await loaders.hulpvragenByJustitiabele.load(justitiabeleId)).find(
      waitsFor(soort),
    ) ?? null,
  diensten: async ({ justitiabeleId, soort }, _args, { loaders }) =>
    (await loaders.dienstenByJustitiabele.load(justitiabeleId)).filter(
      (dienst) => catalogue[dienst.soort].basisvoorwaarde === soort,
    ),
  reisdocumenten: ({ justitiabeleId, soort }, _args, { loaders }) =>
    soort === 'IDENTITEITSBEWIJS'
      ? loaders.reisdocumentenByJustitiabele.load(justitiabeleId)
      : [],
  wijzigingen: ({ soort, id, justitiabeleId }, _args, { loaders }) =>
    soort === 'IDENTITEITSBEWIJS'
      ? null
      : ofRow(loaders.wijzigingenByJustitiabele.load(justitiabeleId), id),
};
