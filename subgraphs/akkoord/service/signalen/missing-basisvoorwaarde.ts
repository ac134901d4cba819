import type { Day } from '../../../../shared/days.js';
import type { BasisvoorwaardeSoort, Feit } from '../../schema.generated.js';
import {
  findBasisvoorwaarde,
  basisvoorwaardeState,
} from '../feiten/basisvoorwaarde.js';
import type { Feiten } from '../feiten/feiten.js';

/** The feit that a basisvoorwaarde is missing on a day; `null` if it is arranged, not needed or unknown. */
export function missingFeit(
  feiten: Feiten,
  soort: BasisvoorwaardeSoort,
  day: Day,
  label: string,
): Feit | null {
  const feit = findBasisvoorwaarde(feiten, soort);
  if (!feit || basisvoorwaardeState(feit, day) !== 'ONTBREEKT') return null;
  return feit.status === 'GEREGELD'
    ? {
        bron: 'GEMEENTE',
        datum: feit.geldigTot,
        omschrijving: `${label}: laatste dag van de geldigheid.`,
      }
    : {
        bron: 'GEMEENTE',
        datum: feit.peildatum,
        omschrijving: `${label}: niet geregeld.`,
      };
}
