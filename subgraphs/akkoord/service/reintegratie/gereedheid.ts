import type { Day } from '../../../../shared/days.js';
import type {
  Basisvoorwaarde,
  BasisvoorwaardeSoort,
  Gereedheid,
} from '../../schema.generated.js';
import type { Antwoorden } from './antwoorden.js';

const volgorde: readonly BasisvoorwaardeSoort[] = [
  'IDENTITEITSBEWIJS',
  'ONDERDAK',
  'WERK_EN_INKOMEN',
  'SCHULDEN',
  'ZORG',
  'SOCIAAL_NETWERK',
];

/**
 * How many basisvoorwaarden are arranged of those that count; `null` without an answer of the gemeente, and when part of the answer is
 * from after the peildatum: how it stood before, it does not say.
 */
export function gereedheidOp(
  basisvoorwaarden: Antwoorden['basisvoorwaarden'],
  peildatum: Day,
): Gereedheid | null {
  if (!basisvoorwaarden) return null;
  if (basisvoorwaarden.some((een) => een.peildatum > peildatum)) return null;
  const tellen = basisvoorwaarden.filter(
    ({ status }) => status !== 'NIET_NODIG',
  );
  const open = tellen.filter((een) => !isGeregeld(een, peildatum));
  return {
    geregeld: tellen.length - open.length,
    totaal: tellen.length,
    ontbreekt: volgorde.filter((soort) =>
      open.some((een) => een.soort === soort),
    ),
  };
}

/** Arranged, and not only until an earlier day. */
const isGeregeld = (
  { status, geldigTot }: Basisvoorwaarde,
  peildatum: Day,
): boolean =>
  status === 'GEREGELD' && (geldigTot == null || geldigTot >= peildatum);
