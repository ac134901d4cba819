import type { InzageZonderZaakResolvers } from '../resolvers.generated.js';
import { organisatieOfRole } from '../service/organisatie.js';

export const InzageZonderZaak: InzageZonderZaakResolvers = {
  organisatiegegevens: organisatieOfRole,
};
