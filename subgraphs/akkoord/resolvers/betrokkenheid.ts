import type { BetrokkenheidResolvers } from '../schema.generated.js';
import { getoondeOrganisatie } from '../service/verblijf.js';

export const Betrokkenheid: BetrokkenheidResolvers = {
  organisatie: (relatie, _args, { caller }) =>
    getoondeOrganisatie(caller, relatie),
};
