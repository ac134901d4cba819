import { addDays, addMonths, type Day } from '../days.js';
import type { ImportReisdocument } from '../import/import-line.js';
import { mansNames, surnames, womansNames } from './names.js';
import type { Beschrijving } from './named-people.js';
import { seededRandom, type Random } from './random.js';
import { trajectFor } from './trajecten.js';

/** One of the unnamed people: `person-1`, `person-2`, … One in twenty is a woman, as among detainees. */
export function drawPerson(index: number, day: Day): Beschrijving {
  const seed = 1_000 + index;
  const random = seededRandom(seed);
  const vrouw = random.chance(0.05);
  const nederlander = random.chance(0.8);
  const zonderRechtmatigVerblijf = !nederlander && random.chance(0.25);
  const ingeschreven = !zonderRechtmatigVerblijf && random.chance(0.96);
  const geboren = addDays('1958-01-01', random.int(0, 17_500));
  const [voorvoegsel, geslachtsnaam] = random.pick(surnames);
  return {
    key: `person-${index + 1}`,
    zonderBsn: !ingeschreven && random.chance(0.7),
    voornamen: voornamen(random, vrouw ? womansNames : mansNames),
    voorvoegsel,
    geslachtsnaam,
    geboortedatum: nederlander ? geboren : asKnown(random, geboren),
    geheimhouding: random.chance(0.06),
    inOnderzoek: random.chance(0.02),
    nederlander,
    zonderRechtmatigVerblijf,
    functieAdres: ingeschreven
      ? random.weighted([
          ['WOONADRES', 80],
          ['BRIEFADRES', 20],
        ])
      : null,
    reisdocumenten: reisdocumenten(random, day, nederlander, ingeschreven),
    traject: trajectFor(seed, day, {
      ...(ingeschreven ? {} : { gemeente: null }),
      notBefore: addMonths(geboren, 18 * 12),
      vrouw,
      zonderRechtmatigVerblijf,
    }),
  };
}

const voornamen = (random: Random, names: readonly string[]): string =>
  random.chance(0.35)
    ? `${random.pick(names)} ${random.pick(names)}`
    : random.pick(names);

/** Abroad not every birth was registered to the day. */
const asKnown = (random: Random, geboren: Day): string | null =>
  random.weighted([
    [geboren, 70],
    [geboren.slice(0, 7), 8],
    [geboren.slice(0, 4), 16],
    [null, 6],
  ]);

/** About one in six has no valid document, as among people who leave detention. */
function reisdocumenten(
  random: Random,
  day: Day,
  nederlander: boolean,
  ingeschreven: boolean,
): ImportReisdocument[] {
  if (!ingeschreven || random.chance(0.08)) return [];
  const soorten: ImportReisdocument['soort'][] = nederlander
    ? ['NEDERLANDSE_IDENTITEITSKAART', 'PASPOORT']
    : ['VERBLIJFSDOCUMENT'];
  const kept = random.chance(0.25) ? soorten : [random.pick(soorten)];
  return kept.map((soort) => ({
    soort,
    geldigTot: addDays(day, random.int(-250, 3_000)),
    inhoudingOfVermissing: random.weighted([
      [null, 92],
      ['VERMIST', 5],
      ['INGEHOUDEN', 2],
      ['VAN_RECHTSWEGE_VERVALLEN', 1],
    ]),
  }));
}
