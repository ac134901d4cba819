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

export const normOf = ({
  voorwaarde,
  termijnenwet: termijnenwetCode,
  volgorde: _volgorde,
  ...row
}: NormEntity): AkkoordNorm => ({
  ...row,
  voorwaarde: voorwaarde === 'ALTIJD' ? null : voorwaarden[voorwaarde],
  voorwaardeCode: voorwaarde === 'ALTIJD' ? null : voorwaarde,
  termijnenwet: termijnenwet[termijnenwetCode],
});

export const holdsOn =
  (day: Day) =>
  ({ geldtVanaf, geldtTot }: Pick<AkkoordNorm, 'geldtVanaf' | 'geldtTot'>) =>
    (geldtVanaf === null || geldtVanaf <= day) &&
    (geldtTot === null || day <= geldtTot);
