import type { Day } from '../../../../shared/days.js';
import type {
  BasisvoorwaardeSoort,
  Gereedheid,
  Voorwaardegereedheid,
} from '../../schema.generated.js';
import type { BasisvoorwaardeFeit, Feiten } from '../feiten/feiten.js';
import { basisvoorwaardeState } from '../feiten/basisvoorwaarde.js';
import { nextPartijen, describeMissing } from './missing.js';

const soortOrder: readonly BasisvoorwaardeSoort[] = [
  'IDENTITEITSBEWIJS',
  'ONDERDAK',
  'WERK_EN_INKOMEN',
  'SCHULDEN',
  'ZORG',
  'SOCIAAL_NETWERK',
];

/** The six basisvoorwaarden on the peildatum; `null` without a response of the gemeente, instead of a misleading 0 of 6. */
export function computeGereedheid({
  basisvoorwaarden,
  peildatum,
}: Feiten): Gereedheid | null {
  if (!basisvoorwaarden || basisvoorwaarden.length === 0) return null;
  const voorwaarden = soortOrder.map((soort) =>
    computeVoorwaarde(
      basisvoorwaarden.find((feit) => feit.soort === soort) ??
        unknownFeit(soort),
      peildatum,
    ),
  );
  const needed = voorwaarden.filter(({ status }) => status !== 'NIET_NODIG');
  const open = needed.filter(({ geregeld }) => !geregeld);
  return {
    geregeld: needed.length - open.length,
    totaal: needed.length,
    ontbreekt: open.map(({ soort }) => soort),
    voorwaarden,
  };
}

function computeVoorwaarde(
  feit: BasisvoorwaardeFeit,
  day: Day,
): Voorwaardegereedheid {
  const { soort, status, peildatum } = feit;
  return {
    soort,
    status,
    geregeld: basisvoorwaardeState(feit, day) === 'GEREGELD',
    bron: 'GEMEENTE',
    peildatum,
    ontbreekt: describeMissing(feit, day),
    aanZet: nextPartijen(feit, day),
  };
}

const unknownFeit = (soort: BasisvoorwaardeSoort): BasisvoorwaardeFeit => ({
  soort,
  status: 'ONBEKEND',
  geldigTot: null,
  peildatum: null,
});
