import type { RegieResolvers } from '../resolvers.generated.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Regie: RegieResolvers = {
  gemeente: ({ gemeente: organisatie }, _args, { caller }) => {
    const code = visibleOrganisatie(caller, {
      partij: 'GEMEENTE',
      organisatie,
    });
    return code === null ? null : { code };
  },
};
