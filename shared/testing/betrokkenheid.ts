import { randomUUID } from 'node:crypto';

/** A relation of PI Vught with a person that has not ended, as a row of Betrokkenheid. */
export const relationWithDji = (justitiabeleId: string) => ({
  id: randomUUID(),
  justitiabeleId,
  partij: 'DJI' as const,
  organisatie: 'PI-VUGHT',
  vanaf: '2026-01-01T00:00:00.000Z',
  tot: null,
  meldingId: null,
});
