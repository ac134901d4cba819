import type { RegieResolvers } from '../schema.generated.js';
import { getoondeOrganisatie } from '../service/verblijf.js';

export const Regie: RegieResolvers = {
  gemeente: ({ gemeente: organisatie }, _args, { caller }) => {
    const code = getoondeOrganisatie(caller, {
      partij: 'GEMEENTE',
      organisatie,
    });
    return code === null ? null : { code };
  },
};
