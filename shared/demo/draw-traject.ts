import { addDays, daysBetween, type Day } from '../days.js';
import { demoGemeenten } from './gemeenten.js';
import { inrichtingen } from '../reference-data/inrichtingen.js';
import { seededRandom, seedOf, type Random } from './random.js';
import type { Traject } from '../import/traject.js';
import { verblijfFor, type Verblijf } from './verblijf.js';

/** Constraints from the person's own data. */
export interface TrajectOptions {
  /** Code of the gemeente where he was registered; `null` for none. Left out: one of the demo gemeenten. */
  gemeente?: string | null;
  /** He is not detained before this day, e.g. his eighteenth birthday; not after `day`. */
  notBefore?: Day;
  woman?: boolean;
  zonderRechtmatigVerblijf?: boolean;
}

/** A made-up way through detention and back, as it stands on `day`: the same for the same seed, day and options. */
export function trajectFor(
  seed: number,
  day: Day,
  options: TrajectOptions = {},
): Traject {
  const random = seededRandom(seedOf(`traject ${seed}`));
  const withoutVi = options.zonderRechtmatigVerblijf ?? false;
  const verblijf = verblijfFor(random, day, options.notBefore, withoutVi);
  const gemeenteVanHerkomst =
    options.gemeente === undefined ? drawGemeente(random) : options.gemeente;
  return {
    seed,
    ...plaatsingFor(random, day, verblijf, options),
    ...verblijf,
    reclasseringsorganisatie: random.weighted([
      ['RN', 55],
      ['SVG', 18],
      ['LJR', 12],
      [null, 15],
    ]),
    gemeenteVanHerkomst,
    gemeenteVanVestiging: random.weighted([
      [gemeenteVanHerkomst, 65],
      [drawGemeente(random), 20],
      [null, 15],
    ]),
  };
}

const drawGemeente = (random: Random): string =>
  random.weighted(demoGemeenten.map(({ code, weight }) => [code, weight]));

/** Where he stays; who has been in for some weeks may have been moved. People without lawful stay go to Ter Apel (regime VRIS). */
function plaatsingFor(
  random: Random,
  day: Day,
  { insluitingsdatum, werkelijkeEinddatum }: Verblijf,
  { woman = false, zonderRechtmatigVerblijf = false }: TrajectOptions,
): Pick<Traject, 'inrichting' | 'eerdereInrichting' | 'overplaatsingsdatum'> {
  const open = inrichtingen
    .filter(({ voor }) => voor !== (woman ? 'mannen' : 'vrouwen'))
    .map(({ code }) => code);
  const inrichting =
    zonderRechtmatigVerblijf && !woman ? 'PI-TER-APEL' : random.pick(open);
  const previous = random.pick(open.filter((code) => code !== inrichting));
  const days = daysBetween(insluitingsdatum, werkelijkeEinddatum ?? day);
  if (days < 45 || !random.chance(0.35))
    return { inrichting, eerdereInrichting: null, overplaatsingsdatum: null };
  return {
    inrichting,
    eerdereInrichting: previous,
    overplaatsingsdatum: addDays(insluitingsdatum, random.int(14, days - 7)),
  };
}
