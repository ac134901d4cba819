import type { MeldingAanReclasseringPayloadResolvers } from '../resolvers.generated.js';

export const MeldingAanReclasseringPayload: MeldingAanReclasseringPayloadResolvers =
  { ontvangen: ({ fout }) => !fout };
