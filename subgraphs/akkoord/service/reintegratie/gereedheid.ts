import type { Day } from '../../../../shared/days.js';
import type {
  BasisvoorwaardeSoort,
  Gereedheid,
  Voorwaardegereedheid,
} from '../../schema.generated.js';
import type { BasisvoorwaardeFeit, Feiten } from '../feiten/feiten.js';
import { basisvoorwaardeIs } from '../feiten/basisvoorwaarde.js';
import { aanZet, watOntbreekt } from './wat-ontbreekt.js';

const volgorde: readonly BasisvoorwaardeSoort[] = [
  'IDENTITEITSBEWIJS',
  'ONDERDAK',
  'WERK_EN_INKOMEN',
  'SCHULDEN',
  'ZORG',
  'SOCIAAL_NETWERK',
];

/** How the six basisvoorwaarden stand on the peildatum; `null` without an answer of the gemeente: never a guessed 0 of 6. */
export function gereedheidOp({
  basisvoorwaarden,
  peildatum,
}: Feiten): Gereedheid | null {
  if (!basisvoorwaarden || basisvoorwaarden.length === 0) return null;
  const voorwaarden = volgorde.map((soort) =>
    voorwaardeOp(
      basisvoorwaarden.find((een) => een.soort === soort) ?? onbekend(soort),
      peildatum,
    ),
  );
  const tellen = voorwaarden.filter(({ status }) => status !== 'NIET_NODIG');
  const open = tellen.filter(({ geregeld }) => !geregeld);
  return {
    geregeld: tellen.length - open.length,
    totaal: tellen.length,
    ontbreekt: open.map(({ soort }) => soort),
    voorwaarden,
  };
}

function voorwaardeOp(
  feit: BasisvoorwaardeFeit,
  dag: Day,
): Voorwaardegereedheid {
  const { soort, status, peildatum } = feit;
  return {
    soort,
    status,
    geregeld: basisvoorwaardeIs(feit, dag) === 'GEREGELD',
    bron: 'GEMEENTE',
    peildatum,
    ontbreekt: watOntbreekt(feit, dag),
    aanZet: aanZet(feit, dag),
  };
}

const onbekend = (soort: BasisvoorwaardeSoort): BasisvoorwaardeFeit => ({
  soort,
  status: 'ONBEKEND',
  geldigTot: null,
  peildatum: null,
});
