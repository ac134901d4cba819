import type { BetrokkenheidResolvers } from '../schema.generated.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Betrokkenheid: BetrokkenheidResolvers = {
  organisatie: (relatie, _args, { caller }) =>
    visibleOrganisatie(caller, relatie),
};
