import type { MeldingAanGemeentePayloadResolvers } from '../resolvers.generated.js';

export const MeldingAanGemeentePayload: MeldingAanGemeentePayloadResolvers = {
  ontvangen: ({ fout }) => fout == null,
};
