import { addDays, addMonths, daysBetween, type Day } from '../days.js';
import type { Random } from './random.js';
import type { Traject } from '../import/traject.js';

/** One stay in detention. */
export type Verblijf = Pick<
  Traject,
  | 'titel'
  | 'straf'
  | 'insluitingsdatum'
  | 'verwachteEinddatum'
  | 'werkelijkeEinddatum'
>;

type Duration = { jaren: number; maanden: number; dagen: number };

/** What is pronounced, before it is known on which day the stay begins. */
interface Plan {
  titel: Traject['titel'];
  straf: (Duration & { gedeeltelijkVoorwaardelijk: boolean }) | null;
  /** Days from insluiting to judgment; below zero for who reports himself after it. */
  daysUntilUitspraak: number;
  expectedEnd: (insluiting: Day) => Day | null;
  release: (insluiting: Day) => Day;
}

/**
 * One stay as it stands on `day`: running (about three in four) or ended in the past eight months. `zonderVi`: no voorwaardelijke
 * invrijheidstelling, so he leaves on the last day.
 */
export function verblijfFor(
  random: Random,
  day: Day,
  notBefore: Day | undefined,
  withoutVi: boolean,
): Verblijf {
  const plan = random.weighted([
    [longSentence, 36],
    [shortSentence, 26],
    [voorlopigeHechtenis, 16],
    [vervangendeHechtenis, 14],
    [isdMaatregel, 8],
  ])(random, withoutVi);
  const duration = daysBetween(day, plan.release(day));
  const since = random.chance(0.26)
    ? duration + random.int(1, 240)
    : random.int(0, duration - 1);
  const wanted = addDays(day, -since);
  const insluitingsdatum = notBefore && wanted < notBefore ? notBefore : wanted;
  return verblijfOn(plan, insluitingsdatum, day);
}

/** Until the judgment he is in voorlopige hechtenis, whatever will be pronounced. */
function verblijfOn(plan: Plan, insluitingsdatum: Day, day: Day): Verblijf {
  const uitspraakdatum = addDays(insluitingsdatum, plan.daysUntilUitspraak);
  if (plan.titel !== 'VOORLOPIGE_HECHTENIS' && uitspraakdatum > day)
    return {
      titel: 'VOORLOPIGE_HECHTENIS',
      straf: null,
      insluitingsdatum,
      verwachteEinddatum: null,
      werkelijkeEinddatum: null,
    };
  const release = plan.release(insluitingsdatum);
  return {
    titel: plan.titel,
    straf: plan.straf && { ...plan.straf, uitspraakdatum },
    insluitingsdatum,
    verwachteEinddatum: plan.expectedEnd(insluitingsdatum),
    werkelijkeEinddatum: release <= day ? release : null,
  };
}

const after = (from: Day, { jaren, maanden, dagen }: Duration): Day =>
  addDays(addMonths(from, jaren * 12 + maanden), dagen);

/** Over a year: he usually leaves some days after the earliest v.i.-datum; the exact rule is DJI's to compute. */
function longSentence(random: Random, withoutVi: boolean): Plan {
  const duration = {
    jaren: random.weighted([
      [1, 30],
      [2, 26],
      [3, 16],
      [4, 10],
      [6, 8],
      [8, 6],
      [12, 4],
    ]),
    maanden: random.pick([3, 6, 9]),
    dagen: 0,
  };
  const gedeeltelijkVoorwaardelijk = random.chance(0.15);
  const extra = random.int(5, 40);
  const end = (from: Day) =>
    gedeeltelijkVoorwaardelijk
      ? addMonths(after(from, duration), -4)
      : after(from, duration);
  return {
    titel: 'GEVANGENISSTRAF',
    straf: { ...duration, gedeeltelijkVoorwaardelijk },
    daysUntilUitspraak: random.int(40, 110),
    expectedEnd: end,
    release: (from) => {
      const last = end(from);
      if (withoutVi || gedeeltelijkVoorwaardelijk) return last;
      const vi = addDays(from, daysUntilVi(daysBetween(from, last)) + extra);
      return vi < last ? vi : last;
    },
  };
}

/** Days to serve before v.i.: the first year and a third of the rest, over two years two thirds, at most two years before the end. */
const daysUntilVi = (dagen: number): number =>
  dagen <= 731
    ? Math.ceil(365 + (dagen - 365) / 3)
    : Math.max(Math.ceil((dagen * 2) / 3), dagen - 730);

function shortSentence(random: Random): Plan {
  const duration = {
    jaren: 0,
    maanden: random.int(0, 11),
    dagen: random.pick([7, 14, 20]),
  };
  const end = (from: Day) => after(from, duration);
  return {
    titel: 'GEVANGENISSTRAF',
    straf: { ...duration, gedeeltelijkVoorwaardelijk: false },
    daysUntilUitspraak: -random.int(20, 300),
    expectedEnd: end,
    release: end,
  };
}

/** Ends by the judge's order, often within weeks; nobody knows when. */
function voorlopigeHechtenis(random: Random): Plan {
  const dagen = random.weighted([
    [random.int(3, 17), 4],
    [random.int(18, 104), 6],
    [random.int(105, 240), 2],
  ]);
  return {
    titel: 'VOORLOPIGE_HECHTENIS',
    straf: null,
    daysUntilUitspraak: 0,
    expectedEnd: () => null,
    release: (from) => addDays(from, dagen),
  };
}

/** A fine or taakstraf that was not met. */
function vervangendeHechtenis(random: Random): Plan {
  const dagen = random.pick([5, 10, 14, 21, 28, 40, 60, 90]);
  const end = (from: Day) => addDays(from, dagen);
  return {
    titel: 'VERVANGENDE_HECHTENIS',
    straf: { jaren: 0, maanden: 0, dagen, gedeeltelijkVoorwaardelijk: false },
    daysUntilUitspraak: -random.int(120, 700),
    expectedEnd: end,
    release: end,
  };
}

/** Inrichting voor stelselmatige daders: a measure of two years, not a sentence. */
function isdMaatregel(random: Random): Plan {
  const end = (from: Day) => addMonths(from, 24);
  return {
    titel: 'ISD_MAATREGEL',
    straf: null,
    daysUntilUitspraak: -random.int(0, 60),
    expectedEnd: end,
    release: end,
  };
}
