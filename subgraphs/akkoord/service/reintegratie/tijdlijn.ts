import type { Day } from '../../../../shared/days.js';
import type { Gebeurtenis, Partij } from '../../schema.generated.js';
import type { Antwoorden } from './antwoorden.js';
import { feitenVanDji } from './feiten-van-dji.js';
import { feitenVanGemeente } from './feiten-van-gemeente.js';
import { feitenVanReclassering } from './feiten-van-reclassering.js';
import type { Feit } from './feit.js';

/** Every dated fact that the parties answered, by day, then party, then text; `toekomstig` after the peildatum. */
export function tijdlijn(
  {
    detenties,
    reclasseringsadviezen,
    toezichten,
    basisvoorwaarden,
  }: Antwoorden,
  peildatum: Day,
): Gebeurtenis[] {
  const bronnen: [Partij, Feit[]][] = [
    ['DJI', (detenties ?? []).flatMap(feitenVanDji)],
    [
      'RECLASSERING',
      feitenVanReclassering(reclasseringsadviezen ?? [], toezichten ?? []),
    ],
    ['GEMEENTE', (basisvoorwaarden ?? []).flatMap(feitenVanGemeente)],
  ];
  return bronnen
    .flatMap(([bron, feiten]) =>
      feiten.flatMap(([datum, omschrijving]) =>
        datum == null
          ? []
          : [{ datum, bron, omschrijving, toekomstig: datum > peildatum }],
      ),
    )
    .sort((a, b) => compare(sleutel(a), sleutel(b)));
}

// Days and parties sort as text; a space sorts before every letter.
const sleutel = ({ datum, bron, omschrijving }: Gebeurtenis) =>
  `${datum} ${bron} ${omschrijving}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
