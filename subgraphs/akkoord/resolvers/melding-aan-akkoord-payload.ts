import type { MeldingAanAkkoordPayloadResolvers } from '../schema.generated.js';

export const MeldingAanAkkoordPayload: MeldingAanAkkoordPayloadResolvers = {
  ontvangen: ({ fout }) => fout == null,
};
