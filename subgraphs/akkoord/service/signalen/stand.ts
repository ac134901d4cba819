import type { Day } from '../../../../shared/days.js';
import type { BasisvoorwaardeSoort, Feit } from '../../schema.generated.js';
import {
  basisvoorwaarde,
  basisvoorwaardeIs,
} from '../feiten/basisvoorwaarde.js';
import type { Feiten } from '../feiten/feiten.js';

/** The fact that a basisvoorwaarde is known to lack on a day; `null` when it is arranged, not needed, or not known. */
export function ontbreektOp(
  feiten: Feiten,
  soort: BasisvoorwaardeSoort,
  dag: Day,
  naam: string,
): Feit | null {
  const een = basisvoorwaarde(feiten, soort);
  if (!een || basisvoorwaardeIs(een, dag) !== 'ONTBREEKT') return null;
  return een.status === 'GEREGELD'
    ? {
        bron: 'GEMEENTE',
        datum: een.geldigTot,
        omschrijving: `${naam}: laatste dag van de geldigheid.`,
      }
    : {
        bron: 'GEMEENTE',
        datum: een.peildatum,
        omschrijving: `${naam}: niet geregeld.`,
      };
}
