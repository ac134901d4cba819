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

type Duur = { jaren: number; maanden: number; dagen: number };

/** What is pronounced, before it is known on which day the stay begins. */
interface Plan {
  titel: Traject['titel'];
  straf: (Duur & { gedeeltelijkVoorwaardelijk: boolean }) | null;
  /** Days from insluiting to judgment; below zero for who reports himself after it. */
  uitspraakNa: number;
  verwacht: (insluiting: Day) => Day | null;
  vrij: (insluiting: Day) => Day;
}

/**
 * One stay as it stands on `day`: running (about three in four) or ended in the past eight months. `zonderVi`: no voorwaardelijke
 * invrijheidstelling, so he leaves on the last day.
 */
export function verblijfFor(
  random: Random,
  day: Day,
  nietVoor: Day | undefined,
  zonderVi: boolean,
): Verblijf {
  const plan = random.weighted([
    [langeStraf, 36],
    [korteStraf, 26],
    [voorlopigeHechtenis, 16],
    [vervangendeHechtenis, 14],
    [isdMaatregel, 8],
  ])(random, zonderVi);
  const duur = daysBetween(day, plan.vrij(day));
  const since = random.chance(0.26)
    ? duur + random.int(1, 240)
    : random.int(0, duur - 1);
  const wanted = addDays(day, -since);
  const insluitingsdatum = nietVoor && wanted < nietVoor ? nietVoor : wanted;
  return stand(plan, insluitingsdatum, day);
}

/** Until the judgment he is in voorlopige hechtenis, whatever will be pronounced. */
function stand(plan: Plan, insluitingsdatum: Day, day: Day): Verblijf {
  const uitspraakdatum = addDays(insluitingsdatum, plan.uitspraakNa);
  if (plan.titel !== 'VOORLOPIGE_HECHTENIS' && uitspraakdatum > day)
    return {
      titel: 'VOORLOPIGE_HECHTENIS',
      straf: null,
      insluitingsdatum,
      verwachteEinddatum: null,
      werkelijkeEinddatum: null,
    };
  const vrij = plan.vrij(insluitingsdatum);
  return {
    titel: plan.titel,
    straf: plan.straf && { ...plan.straf, uitspraakdatum },
    insluitingsdatum,
    verwachteEinddatum: plan.verwacht(insluitingsdatum),
    werkelijkeEinddatum: vrij <= day ? vrij : null,
  };
}

const after = (from: Day, { jaren, maanden, dagen }: Duur): Day =>
  addDays(addMonths(from, jaren * 12 + maanden), dagen);

/** Over a year: he usually leaves some days after the earliest v.i.-datum; the exact rule is DJI's to compute. */
function langeStraf(random: Random, zonderVi: boolean): Plan {
  const duur = {
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
  const einde = (van: Day) =>
    gedeeltelijkVoorwaardelijk
      ? addMonths(after(van, duur), -4)
      : after(van, duur);
  return {
    titel: 'GEVANGENISSTRAF',
    straf: { ...duur, gedeeltelijkVoorwaardelijk },
    uitspraakNa: random.int(40, 110),
    verwacht: einde,
    vrij: (van) => {
      const last = einde(van);
      if (zonderVi || gedeeltelijkVoorwaardelijk) return last;
      const vi = addDays(van, viNa(daysBetween(van, last)) + extra);
      return vi < last ? vi : last;
    },
  };
}

/** Days to serve before v.i.: the first year and a third of the rest, over two years two thirds, at most two years before the end. */
const viNa = (dagen: number): number =>
  dagen <= 731
    ? Math.ceil(365 + (dagen - 365) / 3)
    : Math.max(Math.ceil((dagen * 2) / 3), dagen - 730);

function korteStraf(random: Random): Plan {
  const duur = {
    jaren: 0,
    maanden: random.int(0, 11),
    dagen: random.pick([7, 14, 20]),
  };
  const einde = (van: Day) => after(van, duur);
  return {
    titel: 'GEVANGENISSTRAF',
    straf: { ...duur, gedeeltelijkVoorwaardelijk: false },
    uitspraakNa: -random.int(20, 300),
    verwacht: einde,
    vrij: einde,
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
    uitspraakNa: 0,
    verwacht: () => null,
    vrij: (van) => addDays(van, dagen),
  };
}

/** A fine or taakstraf that was not met. */
function vervangendeHechtenis(random: Random): Plan {
  const dagen = random.pick([5, 10, 14, 21, 28, 40, 60, 90]);
  const einde = (van: Day) => addDays(van, dagen);
  return {
    titel: 'VERVANGENDE_HECHTENIS',
    straf: { jaren: 0, maanden: 0, dagen, gedeeltelijkVoorwaardelijk: false },
    uitspraakNa: -random.int(120, 700),
    verwacht: einde,
    vrij: einde,
  };
}

/** Inrichting voor stelselmatige daders: a measure of two years, not a sentence. */
function isdMaatregel(random: Random): Plan {
  const einde = (van: Day) => addMonths(van, 24);
  return {
    titel: 'ISD_MAATREGEL',
    straf: null,
    uitspraakNa: -random.int(0, 60),
    verwacht: einde,
    vrij: einde,
  };
}
