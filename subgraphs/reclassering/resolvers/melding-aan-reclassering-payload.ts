import type { MeldingAanReclasseringPayloadResolvers } from '../schema.generated.js';

export const MeldingAanReclasseringPayload: MeldingAanReclasseringPayloadResolvers =
  { ontvangen: ({ fout }) => !fout };
