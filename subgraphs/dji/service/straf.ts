import type { Day } from '../../../shared/days.js';
import type { DetentieEntity } from '../entities/detentie.js';
import { refuseUnless } from './rules.js';

/** A sentence as pronounced by the judge. */
export interface Straf {
  uitspraakdatum: Day | null;
  jaren: number;
  maanden: number;
  dagen: number;
  gedeeltelijkVoorwaardelijk: boolean;
  onherroepelijkOp: Day | null;
  eindverlofUitgesloten: boolean;
}

/** The columns of a detention that hold its sentence; all `null` without one. */
export type StrafColumns = Pick<
  DetentieEntity,
  | 'uitspraakdatum'
  | 'strafJaren'
  | 'strafMaanden'
  | 'strafDagen'
  | 'gedeeltelijkVoorwaardelijk'
  | 'onherroepelijkOp'
  | 'eindverlofUitgesloten'
>;

export const strafOf = (columns: StrafColumns): Straf | null =>
  columns.strafJaren === null
    ? null
    : {
        uitspraakdatum: columns.uitspraakdatum,
        jaren: columns.strafJaren,
        maanden: columns.strafMaanden ?? 0,
        dagen: columns.strafDagen ?? 0,
        gedeeltelijkVoorwaardelijk: columns.gedeeltelijkVoorwaardelijk ?? false,
        onherroepelijkOp: columns.onherroepelijkOp,
        eindverlofUitgesloten: columns.eindverlofUitgesloten ?? false,
      };

export const strafColumns = (straf: Straf | null): StrafColumns => ({
  uitspraakdatum: straf?.uitspraakdatum ?? null,
  strafJaren: straf?.jaren ?? null,
  strafMaanden: straf?.maanden ?? null,
  strafDagen: straf?.dagen ?? null,
  gedeeltelijkVoorwaardelijk: straf?.gedeeltelijkVoorwaardelijk ?? null,
  onherroepelijkOp: straf?.onherroepelijkOp ?? null,
  eindverlofUitgesloten: straf?.eindverlofUitgesloten ?? null,
});

/** A sentence is irrevocable on or after the day of its judgment, where both are known. */
export const requireAfterJudgment = (
  { uitspraakdatum, onherroepelijkOp }: Straf,
  field: string,
): void =>
  refuseUnless(
    uitspraakdatum === null ||
      onherroepelijkOp === null ||
      onherroepelijkOp >= uitspraakdatum,
    'Een straf wordt niet onherroepelijk vóór de uitspraak.',
    field,
  );
