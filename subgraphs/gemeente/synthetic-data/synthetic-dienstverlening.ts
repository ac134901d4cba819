import { addDays, type Day } from '../../../shared/days.js';
import { seededRandom, type Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import type { DienstEntity } from '../entities/dienst.js';
import {
  aanbod,
  drawDienst,
  drawNik,
  type Periode,
  type Persoon,
  type Soort,
} from './dienst.js';
import {
  statussenOf,
  verloopOfBasisvoorwaarde,
  type StatusOp,
  type Verloop,
} from './verloop.js';

/** Made-up rows of one or more people. */
interface Dienstverlening {
  basisvoorwaarden: BasisvoorwaardeEntity[];
  diensten: DienstEntity[];
  wijzigingen: Wijziging[];
}

/**
 * The made-up services of one person as they stand on `day`, in keeping with his way through detention and with the law; the same each
 * time for the same traject and day. Nothing happened on `day` itself, so that no moment lies in the future. Who may not lawfully stay
 * has no right to these services (Vreemdelingenwet 2000 art. 10): nothing.
 */
export function syntheticDienstverlening(
  persoon: Persoon,
  day: Day,
): Dienstverlening {
  const { traject, zonderRechtmatigVerblijf } = persoon;
  const random = seededRandom(traject.seed ^ 0x6e6d);
  const periode = periodeOf(random, traject, day);
  if (zonderRechtmatigVerblijf || periode.van > periode.tot)
    return { basisvoorwaarden: [], diensten: [], wijzigingen: [] };
  const soorten = Object.keys(aanbod) as Soort[];
  const diensten: Verloop<DienstEntity>[] = [];
  const basisvoorwaarden = soorten.flatMap((soort) => {
    const dienst = drawDienst(random, soort, persoon, periode);
    if (dienst) diensten.push(dienst);
    return drawBasisvoorwaarde(random, soort, persoon.id, periode, dienst);
  });
  diensten.push(...drawNik(random, persoon, periode, day));
  return {
    basisvoorwaarden: basisvoorwaarden.map(({ row }) => row),
    diensten: diensten.map(({ row }) => row),
    wijzigingen: [...basisvoorwaarden, ...diensten].flatMap(
      ({ wijzigingen }) => wijzigingen,
    ),
  };
}

/** Services are asked for in the last part of a stay, not years before. */
function periodeOf(random: Random, traject: Traject, day: Day): Periode {
  const begin = addDays(traject.insluitingsdatum, random.int(3, 20));
  const lastPart = addDays(
    traject.werkelijkeEinddatum ?? day,
    -random.int(40, 320),
  );
  return { van: begin > lastPart ? begin : lastPart, tot: addDays(day, -1) };
}

/** The basisvoorwaarde follows the service behind it; without one he needs nothing, asks, or has arranged it himself. */
function drawBasisvoorwaarde(
  random: Random,
  soort: Soort,
  justitiabeleId: string,
  { van, tot }: Periode,
  dienst: Verloop<DienstEntity> | null,
): Verloop<BasisvoorwaardeEntity>[] {
  if (dienst)
    return [
      verloopOfBasisvoorwaarde(
        soort,
        justitiabeleId,
        statussenOf(soort, van, dienst.row),
      ),
    ];
  const status = random.weighted([
    [null, 25],
    [soort === 'ZORG' ? 'ONBEKEND' : 'NIET_NODIG', 20],
    ['HULPVRAAG', 25],
    ['GEREGELD', 30],
  ] as const);
  if (!status) return [];
  const geregeldOp = addDays(van, random.int(5, 90));
  const statussen: StatusOp[] =
    status === 'GEREGELD'
      ? [
          { day: van, status: 'HULPVRAAG' },
          { day: geregeldOp, status },
        ]
      : [{ day: van, status }];
  return [
    verloopOfBasisvoorwaarde(
      soort,
      justitiabeleId,
      statussen.filter(({ day }) => day <= tot),
    ),
  ];
}
