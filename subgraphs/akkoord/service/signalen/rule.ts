import type { Ernst, Feit, Signaal, Termijn } from '../../schema.generated.js';
import type { Day } from '../../../../shared/days.js';
import type { Partij } from '../../../../shared/access/partij.js';
import type { Feiten } from '../feiten/feiten.js';

/** Returns a signaal only if the feiten prove it; unknown values never do. */
export type Rule = (
  feiten: Feiten,
  termijnen: readonly Termijn[],
) => Signaal | null;

/** From how long before release a missing basisvoorwaarde is a signaal. */
export const weeksBeforeOntslag = 4;

/** The signaal if there are feiten that prove it, ordered by day, then text. */
export function signaalIf(
  feiten: readonly Feit[],
  signaal: {
    code: string;
    ernst: Ernst;
    omschrijving: string;
    partijen: Partij[];
    /** First day on which it held, where the feiten tell. */
    sinds?: Day | null;
  },
): Signaal | null {
  if (feiten.length === 0) return null;
  return {
    ...signaal,
    feiten: feiten.toSorted((a, b) => compare(sortKey(a), sortKey(b))),
  };
}

// A space sorts before every letter; feiten without a day come first.
const sortKey = ({ datum, bron, omschrijving }: Feit) =>
  `${datum ?? ''} ${bron} ${omschrijving}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
