import type { AfspraakgebeurtenisResolvers } from '../resolvers.generated.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Afspraakgebeurtenis: AfspraakgebeurtenisResolvers = {
  organisatie: ({ rol, organisatie }, _args, { caller }) =>
    organisatie &&
    visibleOrganisatie(caller, {
      partij: rol === 'coordinator-nazorg' ? 'GEMEENTE' : 'AKKOORD',
      organisatie,
    }),
};
