import type { Gebeurtenis, Partij, Termijn } from '../../schema.generated.js';
import { bereikt } from '../feiten/detentie.js';
import type { Feiten } from '../feiten/feiten.js';
import { feitenVanAfspraak } from './feiten-van-afspraak.js';
import { feitenVanDji } from './feiten-van-dji.js';
import { feitenVanGemeente } from './feiten-van-gemeente.js';
import {
  feitenVanAdvies,
  feitenVanToezicht,
} from './feiten-van-reclassering.js';
import { feitenOver, type Gedateerd } from './gedateerd.js';
import { volgorde } from './order.js';

/** Every dated fact until the peildatum, in order. */
export const tijdlijnOp = (feiten: Feiten): Gebeurtenis[] =>
  inVolgorde(
    gebeurtenissen(feiten).filter(({ datum }) => datum <= feiten.peildatum),
  );

/** What is to come after the peildatum: leave, v.i., release, ends of validity, promises, and the last days of terms that run. */
export const vooruitblikOp = (
  feiten: Feiten,
  termijnen: readonly Termijn[],
): Gebeurtenis[] =>
  inVolgorde(
    [
      ...gebeurtenissen(zonderVervallenVerlof(feiten)),
      ...van('AKKOORD', termijnen.map(laatsteDag)),
    ].filter(({ datum }) => datum > feiten.peildatum),
  );

type Feit = Gedateerd & Pick<Gebeurtenis, 'datum' | 'bron'>;

const gebeurtenissen = (feiten: Feiten): Feit[] => [
  ...van('DJI', feitenVanDji(feiten)),
  ...van('RECLASSERING', feiten.adviezen?.flatMap(feitenVanAdvies)),
  ...van('RECLASSERING', feiten.toezichten?.flatMap(feitenVanToezicht)),
  ...van('GEMEENTE', feitenVanGemeente(feiten)),
  ...van('AKKOORD', feitenVanRegie(feiten)),
  ...van('AKKOORD', feiten.afspraken.flatMap(feitenVanAfspraak)),
];

const feitenVanRegie = ({ regie }: Feiten): Gedateerd[] =>
  regie
    ? [
        feitenOver('Regie', null).opMoment(
          'REGIE_GENOMEN',
          regie.sinds,
          'Een gemeente heeft de regie genomen.',
        ),
      ]
    : [];

const van = (
  bron: Partij,
  gedateerd: readonly Gedateerd[] | null | undefined,
): Feit[] =>
  (gedateerd ?? []).flatMap((feit) => {
    const { datum } = feit;
    // The same object stays: others point at it.
    return datum === null ? [] : Object.assign(feit, { datum, bron });
  });

const laatsteDag = ({ norm, status, uiterlijkOp }: Termijn): Gedateerd =>
  feitenOver('Norm', norm.code).opDag(
    'TERMIJN_UITERLIJK',
    status === 'LOOPT' ? (uiterlijkOp ?? null) : null,
    `Laatste dag van de termijn: ${norm.omschrijving}`,
  );

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

/** By day, moment and cause, then party, then text. */
function inVolgorde(feiten: readonly Feit[]): Gebeurtenis[] {
  const vergelijk = volgorde();
  return feiten
    .toSorted(
      (a, b) =>
        vergelijk(a, b) ||
        compare(a.bron, b.bron) ||
        compare(a.omschrijving, b.omschrijving) ||
        compare(a.record.id ?? '', b.record.id ?? ''),
    )
    .map(({ na: _na, ...gebeurtenis }) => gebeurtenis);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
