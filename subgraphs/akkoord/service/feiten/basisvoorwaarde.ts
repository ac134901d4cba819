import type { Day } from '../../../../shared/days.js';
import type { BasisvoorwaardeSoort } from '../../schema.generated.js';
import type { BasisvoorwaardeFeit, Feiten } from './feiten.js';

/** Arranged, lacking, not needed, or not known. */
export type BasisvoorwaardeState =
  'GEREGELD' | 'ONTBREEKT' | 'NIET_NODIG' | 'ONBEKEND';

/** The state on a day; the last day of validity still counts as valid. A status that is not in our list is ONBEKEND. */
export function basisvoorwaardeState(
  { status, geldigTot }: Pick<BasisvoorwaardeFeit, 'status' | 'geldigTot'>,
  day: Day,
): BasisvoorwaardeState {
  switch (status) {
    case 'GEREGELD':
      return geldigTot === null || geldigTot >= day ? 'GEREGELD' : 'ONTBREEKT';
    case 'HULPVRAAG':
    case 'IN_BEHANDELING':
    case 'AFGEWEZEN':
      return 'ONTBREEKT';
    case 'NIET_NODIG':
      return 'NIET_NODIG';
    default:
      return 'ONBEKEND';
  }
}

export const findBasisvoorwaarde = (
  { basisvoorwaarden }: Feiten,
  soort: BasisvoorwaardeSoort,
): BasisvoorwaardeFeit | null =>
  basisvoorwaarden?.find((feit) => feit.soort === soort) ?? null;
