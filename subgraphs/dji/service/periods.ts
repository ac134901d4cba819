import type { Day } from '../../../shared/days.js';
import type { PlaatsingEntity } from '../entities/plaatsing.js';

/** A period in one inrichting; `tot` is the first day elsewhere. */
export interface Period extends Pick<
  PlaatsingEntity,
  'inrichtingCode' | 'regime' | 'vanaf'
> {
  tot: Day | null;
}

/** Each placement ends where the next begins, the last one with the detention. */
export const periodsOf = (
  plaatsingen: readonly Omit<Period, 'tot'>[],
  werkelijkeEinddatum: Day | null,
): Period[] =>
  plaatsingen.map(({ inrichtingCode, regime, vanaf }, index) => ({
    inrichtingCode,
    regime,
    vanaf,
    tot: plaatsingen[index + 1]?.vanaf ?? werkelijkeEinddatum,
  }));
