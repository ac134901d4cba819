import type { BetrokkenheidResolvers } from '../resolvers.generated.js';
import { visibleOrganisatiegegevens } from '../service/organisatie.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Betrokkenheid: BetrokkenheidResolvers = {
  organisatie: (relation, _args, { caller }) =>
    visibleOrganisatie(caller, relation),
  organisatiegegevens: (relation, _args, { caller }) =>
    visibleOrganisatiegegevens(caller, relation),
};
