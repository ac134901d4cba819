import type { Day } from '../../shared/days.js';
import type { NormEntity } from './entities/norm.js';
import { termijnenwet } from './normen/termijnenwet.js';
import { voorwaarden, type Voorwaarde } from './normen/voorwaarden.js';
import type { Norm } from './schema.generated.js';

/** A norm in one period, with the code of its condition, by which the rules find it. */
export interface AkkoordNorm extends Norm {
  aantal: number | null;
  geldtVanaf: Day | null;
  geldtTot: Day | null;
  voorwaardeCode: Voorwaarde | null;
}

/** Every norm in every period, in the order of a stay. */
export type Normen = readonly AkkoordNorm[];

/** The whole row is copied: to leave out a property took ten times as long. */
export const normOf = (row: NormEntity): AkkoordNorm => ({
  ...row,
  voorwaarde: row.voorwaarde === 'ALTIJD' ? null : voorwaarden[row.voorwaarde],
  voorwaardeCode: row.voorwaarde === 'ALTIJD' ? null : row.voorwaarde,
  termijnenwet: termijnenwet[row.termijnenwet],
});

export const holdsOn =
  (day: Day) =>
  ({ geldtVanaf, geldtTot }: Pick<AkkoordNorm, 'geldtVanaf' | 'geldtTot'>) =>
    (geldtVanaf === null || geldtVanaf <= day) &&
    (geldtTot === null || day <= geldtTot);
