import type { Day } from '../../../shared/days.js';
import type { DetentieEntity } from '../entities/detentie.js';

/** A sentence as pronounced. */
export interface Straf {
  uitspraakdatum: Day | null;
  jaren: number;
  maanden: number;
  dagen: number;
  gedeeltelijkVoorwaardelijk: boolean;
}

/** The columns of a detention that hold its sentence; all `null` without one. */
export type Strafkolommen = Pick<
  DetentieEntity,
  | 'uitspraakdatum'
  | 'strafJaren'
  | 'strafMaanden'
  | 'strafDagen'
  | 'gedeeltelijkVoorwaardelijk'
>;

export const strafOf = (kolommen: Strafkolommen): Straf | null =>
  kolommen.strafJaren === null
    ? null
    : {
        uitspraakdatum: kolommen.uitspraakdatum,
        jaren: kolommen.strafJaren,
        maanden: kolommen.strafMaanden ?? 0,
        dagen: kolommen.strafDagen ?? 0,
        gedeeltelijkVoorwaardelijk:
          kolommen.gedeeltelijkVoorwaardelijk ?? false,
      };

export const strafkolommen = (straf: Straf | null): Strafkolommen => ({
  uitspraakdatum: straf?.uitspraakdatum ?? null,
  strafJaren: straf?.jaren ?? null,
  strafMaanden: straf?.maanden ?? null,
  strafDagen: straf?.dagen ?? null,
  gedeeltelijkVoorwaardelijk: straf?.gedeeltelijkVoorwaardelijk ?? null,
});
