import {
  addDays,
  addMonths,
  daysBetween,
  type Day,
} from '../../../shared/days.js';
import type { Detentietitel, ViUitsluiting } from '../schema.generated.js';
import type { Straf } from './straf.js';

/** What the law decides by. */
export interface ViInput {
  titel: Detentietitel;
  insluitingsdatum: Day;
  straf: Pick<
    Straf,
    | 'uitspraakdatum'
    | 'jaren'
    | 'maanden'
    | 'dagen'
    | 'gedeeltelijkVoorwaardelijk'
  > | null;
  zonderRechtmatigVerblijf: boolean;
}

/** Either the earliest day of v.i., or why there is none. */
export type Vi =
  | { viDatum: Day; uitgeslotenOmdat: null }
  | { viDatum: null; uitgeslotenOmdat: ViUitsluiting };

/** Wet straffen en beschermen: the v.i. period of a judgment from this day on is at most two years. */
const currentLawSince = '2021-07-01';

/**
 * The earliest day of voorwaardelijke invrijheidstelling (Sv art. 6:2:10): a sentence of more than one and at most two years, after one
 * year and a third of the rest; a longer one, after two thirds, and by a judgment since 1 July 2021 no more than two years before its
 * end. An unknown day of judgment counts as present law.
 *
 * Counted on the calendar from the insluiting (time before the judgment counts as served). Thirds are taken of whole months first,
 * and the remainder is counted in days at the end of the sentence, rounded up: never a day too early.
 */
export function computeVi(input: ViInput): Vi {
  const { insluitingsdatum: begin, straf } = input;
  const uitgeslotenOmdat = exclusionOf(input);
  if (uitgeslotenOmdat || !straf)
    return {
      viDatum: null,
      uitgeslotenOmdat: uitgeslotenOmdat ?? 'STRAFDUUR_ONBEKEND',
    };
  const months = straf.jaren * 12 + straf.maanden;
  const end = addDays(addMonths(begin, months), straf.dagen);
  if (end <= addMonths(begin, 24))
    return viOn(afterThirds(begin, 12, months, end, 1));
  const twoThirds = afterThirds(begin, 0, months, end, 2);
  if (straf.uitspraakdatum !== null && straf.uitspraakdatum < currentLawSince)
    return viOn(twoThirds);
  const earliestAllowed = addMonths(end, -24);
  return viOn(twoThirds > earliestAllowed ? twoThirds : earliestAllowed);
}

const viOn = (day: Day): Vi => ({ viDatum: day, uitgeslotenOmdat: null });

/** The first ground in the order of the enum, or `null`. */
function exclusionOf(input: ViInput): ViUitsluiting | null {
  const { titel, insluitingsdatum: begin, straf } = input;
  if (titel !== 'GEVANGENISSTRAF') return 'GEEN_GEVANGENISSTRAF';
  if (!straf) return 'STRAFDUUR_ONBEKEND';
  const months = straf.jaren * 12 + straf.maanden;
  const end = addDays(addMonths(begin, months), straf.dagen);
  if (end <= addMonths(begin, 12)) return 'STRAF_NIET_LANGER_DAN_EEN_JAAR';
  if (straf.gedeeltelijkVoorwaardelijk) return 'GEDEELTELIJK_VOORWAARDELIJK';
  if (input.zonderRechtmatigVerblijf) return 'GEEN_RECHTMATIG_VERBLIJF';
  return null;
}

/** The day after `fixedMonths` months and `thirds` thirds of the rest of the sentence. */
function afterThirds(
  begin: Day,
  fixedMonths: number,
  months: number,
  end: Day,
  thirds: 1 | 2,
): Day {
  const wholeMonths = Math.max(0, Math.floor((months - fixedMonths) / 3));
  const remainingDays = daysBetween(
    addMonths(begin, fixedMonths + wholeMonths * 3),
    end,
  );
  return addDays(
    addMonths(begin, fixedMonths + wholeMonths * thirds),
    Math.ceil((remainingDays * thirds) / 3),
  );
}
