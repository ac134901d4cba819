import type { AdviesEntity } from '../entities/advies.js';
import type { InstrumentEntity } from '../entities/instrument.js';

/** The reclasseringsoordeel of an advice; none while not delivered, nor while its instrument is switched off. */
export function oordeelOf(
  { risico, instrumentversie, uitgebrachtOp }: AdviesEntity,
  instrument: InstrumentEntity | null,
) {
  if (!risico || !instrumentversie || !uitgebrachtOp) return null;
  if (!instrument?.inGebruik) return null;
  return { risico, instrument, instrumentversie, datum: uitgebrachtOp };
}
