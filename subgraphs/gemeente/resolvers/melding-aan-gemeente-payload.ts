import type { MeldingAanGemeentePayloadResolvers } from '../schema.generated.js';

export const MeldingAanGemeentePayload: MeldingAanGemeentePayloadResolvers = {
  ontvangen: ({ fout }) => fout == null,
};
