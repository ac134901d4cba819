import type { AfspraakgebeurtenisResolvers } from '../schema.generated.js';
import { getoondeOrganisatie } from '../service/verblijf.js';

export const Afspraakgebeurtenis: AfspraakgebeurtenisResolvers = {
  organisatie: ({ rol, organisatie }, _args, { caller }) =>
    organisatie &&
    getoondeOrganisatie(caller, {
      partij: rol === 'coordinator-nazorg' ? 'GEMEENTE' : 'AKKOORD',
      organisatie,
    }),
};
