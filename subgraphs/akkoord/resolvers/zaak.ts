import type { ZaakResolvers } from '../resolvers.generated.js';
import { visibleOrganisatiegegevens } from '../service/organisatie.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';
import { hasZaak, identityOf } from '../service/zaken/professional.js';

export const Zaak: ZaakResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.zaakById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  organisatiegegevens: (zaak, _args, { caller }) =>
    visibleOrganisatiegegevens(caller, zaak),
  professional: (zaak, _args, { caller }) =>
    visibleOrganisatie(caller, zaak) && zaak.professional,
  eigen: (zaak, _args, { caller }) => {
    const own = identityOf(caller);
    return own !== null && hasZaak(zaak, own);
  },
  overdrachten: async ({ id, justitiabeleId }, _args, { loaders }) =>
    (await loaders.overdrachtenByJustitiabele.load(justitiabeleId)).filter(
      ({ zaakId }) => zaakId === id,
    ),
  geschiedenis: async ({ id, justitiabeleId }, _args, { loaders }) =>
    (
      await loaders.zaakGebeurtenissenByJustitiabele.load(justitiabeleId)
    ).filter(({ zaakId }) => zaakId === id),
};
