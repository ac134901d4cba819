import type { BetrokkenheidResolvers } from '../resolvers.generated.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Betrokkenheid: BetrokkenheidResolvers = {
  organisatie: (relation, _args, { caller }) =>
    visibleOrganisatie(caller, relation),
};
