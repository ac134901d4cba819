import type { Ernst, Feit, Signaal, Termijn } from '../../schema.generated.js';
import type { Partij } from '../../../../shared/access/partij.js';
import type { Feiten } from '../feiten/feiten.js';

/** A rule: gives a signal only where the facts show it; what is not known gives none. */
export type Rule = (
  feiten: Feiten,
  termijnen: readonly Termijn[],
) => Signaal | null;

/** How near a release is when what is lacking for it becomes a signal. */
export const weeksBeforeOntslag = 4;

/** The signal when there are facts that show it; facts by day, then text. */
export function signaalIf(
  feiten: readonly Feit[],
  signaal: {
    code: string;
    ernst: Ernst;
    omschrijving: string;
    partijen: Partij[];
  },
): Signaal | null {
  if (feiten.length === 0) return null;
  return {
    ...signaal,
    feiten: feiten.toSorted((a, b) => compare(sortKey(a), sortKey(b))),
  };
}

// A space sorts before every letter; what has no day comes first.
const sortKey = ({ datum, bron, omschrijving }: Feit) =>
  `${datum ?? ''} ${bron} ${omschrijving}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
