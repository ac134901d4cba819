import {
  addDays,
  addMonths,
  daysBetween,
  type Day,
} from '../../../shared/days.js';
import type { Detentietitel, ViUitsluiting } from '../schema.generated.js';
import type { Straf } from './straf.js';

/** What the law looks at. */
export interface ViGegevens {
  titel: Detentietitel;
  insluitingsdatum: Day;
  straf: Straf | null;
  zonderRechtmatigVerblijf: boolean;
}

/** Either the earliest day of v.i., or why there is none. */
export type Vi =
  | { viDatum: Day; uitgeslotenOmdat: null }
  | { viDatum: null; uitgeslotenOmdat: ViUitsluiting };

/** Wet straffen en beschermen: the v.i. period of a judgment from this day on is at most two years. */
const nieuweWet = '2021-07-01';

/**
 * The earliest day of voorwaardelijke invrijheidstelling (Sv art. 6:2:10): a sentence of more than one and at most two years, after one
 * year and a third of the rest; a longer one, after two thirds, and by a judgment since 1 July 2021 no more than two years before its
 * end. An unknown day of judgment counts as present law.
 *
 * Counted on the calendar from the insluiting (time before the judgment counts as served). Thirds are taken of whole months first,
 * and what is left is counted in days at the end of the sentence, rounded up: never a day too early.
 */
export function viDatum(gegevens: ViGegevens): Vi {
  const { insluitingsdatum: begin, straf } = gegevens;
  const uitgeslotenOmdat = uitsluiting(gegevens);
  if (uitgeslotenOmdat || !straf)
    return {
      viDatum: null,
      uitgeslotenOmdat: uitgeslotenOmdat ?? 'STRAFDUUR_ONBEKEND',
    };
  const maanden = straf.jaren * 12 + straf.maanden;
  const einde = addDays(addMonths(begin, maanden), straf.dagen);
  if (einde <= addMonths(begin, 24))
    return vrij(afterThirds(begin, 12, maanden, einde, 1));
  const tweeDerde = afterThirds(begin, 0, maanden, einde, 2);
  if (straf.uitspraakdatum !== null && straf.uitspraakdatum < nieuweWet)
    return vrij(tweeDerde);
  const uiterste = addMonths(einde, -24);
  return vrij(tweeDerde > uiterste ? tweeDerde : uiterste);
}

const vrij = (dag: Day): Vi => ({ viDatum: dag, uitgeslotenOmdat: null });

/** The first ground in the order of the enum, or `null`. */
function uitsluiting(gegevens: ViGegevens): ViUitsluiting | null {
  const { titel, insluitingsdatum: begin, straf } = gegevens;
  if (titel !== 'GEVANGENISSTRAF') return 'GEEN_GEVANGENISSTRAF';
  if (!straf) return 'STRAFDUUR_ONBEKEND';
  const maanden = straf.jaren * 12 + straf.maanden;
  const einde = addDays(addMonths(begin, maanden), straf.dagen);
  if (einde <= addMonths(begin, 12)) return 'STRAF_NIET_LANGER_DAN_EEN_JAAR';
  if (straf.gedeeltelijkVoorwaardelijk) return 'GEDEELTELIJK_VOORWAARDELIJK';
  if (gegevens.zonderRechtmatigVerblijf) return 'GEEN_RECHTMATIG_VERBLIJF';
  return null;
}

/** The day after `vast` months and so many thirds of what the sentence lasts beyond them. */
function afterThirds(
  begin: Day,
  vast: number,
  maanden: number,
  einde: Day,
  thirds: 1 | 2,
): Day {
  const hele = Math.max(0, Math.floor((maanden - vast) / 3));
  const restDagen = daysBetween(addMonths(begin, vast + hele * 3), einde);
  return addDays(
    addMonths(begin, vast + hele * thirds),
    Math.ceil((restDagen * thirds) / 3),
  );
}
