import type { ZaakgebeurtenisResolvers } from '../resolvers.generated.js';
import { visibleOrganisatiegegevens } from '../service/organisatie.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Zaakgebeurtenis: ZaakgebeurtenisResolvers = {
  organisatiegegevens: (event, _args, { caller }) =>
    visibleOrganisatiegegevens(caller, event),
  professional: (event, _args, { caller }) =>
    visibleOrganisatie(caller, event) && event.professional,
  overdracht: ({ overdrachtId }) => overdrachtId,
};
