import { addDays, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { seededRandom, type Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import type { DienstEntity } from '../entities/dienst.js';
import type { HulpvraagEntity } from '../entities/hulpvraag.js';
import {
  offeredDiensten,
  drawDienst,
  drawNik,
  type Period,
  type PersonFacts,
  type Soort,
} from './draw-dienst.js';
import {
  statusesOf,
  basisvoorwaardeHistory,
  type StatusChange,
  type RowWithHistory,
} from './row-history.js';

/** Synthetic rows of one person. */
interface Dienstverlening {
  basisvoorwaarden: BasisvoorwaardeEntity[];
  diensten: DienstEntity[];
  hulpvragen: HulpvraagEntity[];
  wijzigingen: Wijziging[];
}

/**
 * The synthetic services of one person as of `day`, consistent with the traject and with the law; deterministic for a traject and a day.
 * Nothing happens on `day` itself, so that no moment is in the future. People without lawful stay are not entitled to these services
 * (Vreemdelingenwet 2000 art. 10) and have none.
 */
export function syntheticDienstverlening(
  person: PersonFacts,
  day: Day,
): Dienstverlening {
  const { traject, zonderRechtmatigVerblijf } = person;
  const random = seededRandom(traject.seed ^ 0x6e6d);
  const period = periodOf(random, traject, day);
  if (zonderRechtmatigVerblijf || period.from > period.until)
    return {
      basisvoorwaarden: [],
      diensten: [],
      hulpvragen: [],
      wijzigingen: [],
    };
  const soorten = Object.keys(offeredDiensten) as Soort[];
  const diensten: RowWithHistory<DienstEntity>[] = [];
  const basisvoorwaarden = soorten.flatMap((soort) => {
    const dienst = drawDienst(random, soort, person, period);
    if (dienst) diensten.push(dienst);
    return drawBasisvoorwaarde(random, soort, person.id, period, dienst);
  });
  diensten.push(...drawNik(random, person, period, day));
  return {
    basisvoorwaarden: basisvoorwaarden.map(({ row }) => row),
    diensten: diensten.map(({ row }) => row),
    hulpvragen: basisvoorwaarden.flatMap(({ row }) => ownHulpvraag(row)),
    wijzigingen: [...basisvoorwaarden, ...diensten].flatMap(
      ({ wijzigingen }) => wijzigingen,
    ),
  };
}

/** Every third need of which nothing came yet was requested by the person himself, on the day on which it was recorded. */
function ownHulpvraag({
  justitiabeleId,
  soort,
  status,
  versie,
  vastgelegdTijdstip,
}: BasisvoorwaardeEntity): HulpvraagEntity[] {
  const id = demoUuid(`hulpvraag ${justitiabeleId} ${soort}`);
  return status === 'HULPVRAAG' &&
    versie === 1 &&
    Number.parseInt(id[0]!, 16) < 5
    ? [
        {
          id,
          versie: 1,
          peildatum: vastgelegdTijdstip,
          vastgelegdTijdstip,
          justitiabeleId,
          basisvoorwaarde: soort,
          beantwoordTijdstip: null,
          fictief: true,
        },
      ]
    : [];
}

/** Services are requested in the last part of a detention, not years before release. */
function periodOf(random: Random, traject: Traject, day: Day): Period {
  const begin = addDays(traject.insluitingsdatum, random.int(3, 20));
  const lastPart = addDays(
    traject.werkelijkeEinddatum ?? day,
    -random.int(40, 320),
  );
  return { from: begin > lastPart ? begin : lastPart, until: addDays(day, -1) };
}

/** The basisvoorwaarde that follows from its service; without a service it is not needed, requested, or arranged by the person. */
function drawBasisvoorwaarde(
  random: Random,
  soort: Soort,
  justitiabeleId: string,
  { from, until }: Period,
  dienst: RowWithHistory<DienstEntity> | null,
): RowWithHistory<BasisvoorwaardeEntity>[] {
  if (dienst)
    return [
      basisvoorwaardeHistory(
        soort,
        justitiabeleId,
        statusesOf(soort, from, dienst.row),
      ),
    ];
  const status = random.weighted([
    [null, 25],
    [soort === 'ZORG' ? 'ONBEKEND' : 'NIET_NODIG', 20],
    ['HULPVRAAG', 25],
    ['GEREGELD', 30],
  ] as const);
  if (!status) return [];
  const geregeldOp = addDays(from, random.int(5, 90));
  const statuses: StatusChange[] =
    status === 'GEREGELD'
      ? [
          { day: from, status: 'HULPVRAAG' },
          { day: geregeldOp, status },
        ]
      : [{ day: from, status }];
  return [
    basisvoorwaardeHistory(
      soort,
      justitiabeleId,
      statuses.filter(({ day }) => day <= until),
    ),
  ];
}
