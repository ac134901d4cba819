import type { VeelraadplegerResolvers } from '../resolvers.generated.js';
import { organisatieOfRole } from '../service/organisatie.js';

export const Veelraadpleger: VeelraadplegerResolvers = {
  organisatiegegevens: organisatieOfRole,
};
