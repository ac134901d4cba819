import type { MeldingAanAkkoordPayloadResolvers } from '../resolvers.generated.js';

export const MeldingAanAkkoordPayload: MeldingAanAkkoordPayloadResolvers = {
  ontvangen: ({ fout }) => fout == null,
};
