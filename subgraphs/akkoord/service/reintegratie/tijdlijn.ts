import { today } from '../../../../shared/days.js';
import type { Gebeurtenis, Partij, Termijn } from '../../schema.generated.js';
import { bereikt } from '../feiten/detentie.js';
import type { Feiten } from '../feiten/feiten.js';
import { feitenVanAfspraak } from './feiten-van-afspraak.js';
import { feitenVanDetentie, feitenVanMelding } from './feiten-van-dji.js';
import {
  feitenVanBasisvoorwaarde,
  feitenVanSchuldhulp,
  feitenVanZorgverzekering,
} from './feiten-van-gemeente.js';
import {
  feitenVanAdvies,
  feitenVanToezicht,
} from './feiten-van-reclassering.js';
import type { Gedateerd } from './gedateerd.js';

/** Every dated fact until the peildatum, by day, then party, then text. */
export const tijdlijnOp = (feiten: Feiten): Gebeurtenis[] =>
  gebeurtenissen(feiten)
    .filter(({ datum }) => datum <= feiten.peildatum)
    .sort(opDag);

/** What is to come after the peildatum: leave, v.i., release, ends of validity, promises, and the last days of terms that run. */
export const vooruitblikOp = (
  feiten: Feiten,
  termijnen: readonly Termijn[],
): Gebeurtenis[] =>
  [
    ...gebeurtenissen(zonderVervallenVerlof(feiten)),
    ...van('AKKOORD', termijnen.map(laatsteDag)),
  ]
    .filter(({ datum }) => datum > feiten.peildatum)
    .sort(opDag);

function gebeurtenissen(feiten: Feiten): Gebeurtenis[] {
  const { detenties, meldingen, adviezen, toezichten, regie } = feiten;
  const { basisvoorwaarden, schuldhulp, zorgverzekeringen } = feiten;
  return [
    ...van('DJI', detenties?.flatMap(feitenVanDetentie)),
    ...van('DJI', meldingen?.flatMap(feitenVanMelding)),
    ...van('RECLASSERING', adviezen?.flatMap(feitenVanAdvies)),
    ...van('RECLASSERING', toezichten?.flatMap(feitenVanToezicht)),
    ...van('GEMEENTE', basisvoorwaarden?.flatMap(feitenVanBasisvoorwaarde)),
    ...van('GEMEENTE', schuldhulp?.flatMap(feitenVanSchuldhulp)),
    ...van('GEMEENTE', zorgverzekeringen?.flatMap(feitenVanZorgverzekering)),
    ...van(
      'AKKOORD',
      regie && [
        [today(new Date(regie.sinds)), 'Een gemeente heeft de regie genomen.'],
      ],
    ),
    ...van('AKKOORD', feiten.afspraken.flatMap(feitenVanAfspraak)),
  ];
}

const van = (
  bron: Partij,
  gedateerd: readonly Gedateerd[] | null | undefined,
): Gebeurtenis[] =>
  (gedateerd ?? []).flatMap(([datum, omschrijving]) =>
    datum === null ? [] : [{ datum, bron, omschrijving }],
  );

const laatsteDag = ({ norm, status, uiterlijkOp }: Termijn): Gedateerd => [
  status === 'LOOPT' ? (uiterlijkOp ?? null) : null,
  `Laatste dag van de termijn: ${norm.omschrijving}`,
];

/** A leave that was refused, or that lies after release, does not come any more. */
const zonderVervallenVerlof = (feiten: Feiten): Feiten => ({
  ...feiten,
  detenties:
    feiten.detenties?.map((detentie) => ({
      ...detentie,
      verloven: detentie.verloven.filter(
        ({ besluit, vanaf }) =>
          besluit !== 'AFGEWEZEN' &&
          !bereikt(detentie.werkelijkeEinddatum, vanaf),
      ),
    })) ?? null,
});

/** By day, then party, then text. */
const opDag = (a: Gebeurtenis, b: Gebeurtenis) =>
  compare(a.datum, b.datum) ||
  compare(a.bron, b.bron) ||
  compare(a.omschrijving, b.omschrijving);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
