import { addDays, addMonths, type Day } from '../days.js';
import type { ImportReisdocument } from '../import/import-line.js';
import { mansNames, surnames, womansNames } from './names.js';
import type { PersonDescription } from './named-people.js';
import { seededRandom, type Random } from './random.js';
import { trajectFor } from './draw-traject.js';

/** One of the unnamed people: `person-1`, `person-2`, … One in twenty is a woman, as among detainees. */
export function drawPerson(index: number, day: Day): PersonDescription {
  const seed = 1_000 + index;
  const random = seededRandom(seed);
  const woman = random.chance(0.05);
  const nederlander = random.chance(0.8);
  const zonderRechtmatigVerblijf = !nederlander && random.chance(0.25);
  const registered = !zonderRechtmatigVerblijf && random.chance(0.96);
  const born = addDays('1958-01-01', random.int(0, 17_500));
  const [voorvoegsel, geslachtsnaam] = random.pick(surnames);
  return {
    key: `person-${index + 1}`,
    withoutBsn: !registered && random.chance(0.7),
    voornamen: voornamen(random, woman ? womansNames : mansNames),
    voorvoegsel,
    geslachtsnaam,
    geboortedatum: nederlander ? born : asKnown(random, born),
    geheimhouding: random.chance(0.06),
    inOnderzoek: random.chance(0.02),
    nederlander,
    zonderRechtmatigVerblijf,
    functieAdres: registered
      ? random.weighted([
          ['WOONADRES', 80],
          ['BRIEFADRES', 20],
        ])
      : null,
    reisdocumenten: reisdocumenten(random, day, nederlander, registered),
    traject: trajectFor(seed, day, {
      ...(registered ? {} : { gemeente: null }),
      notBefore: addMonths(born, 18 * 12),
      woman,
      zonderRechtmatigVerblijf,
    }),
  };
}

const voornamen = (random: Random, names: readonly string[]): string =>
  random.chance(0.35)
    ? `${random.pick(names)} ${random.pick(names)}`
    : random.pick(names);

/** Abroad not every birth was registered to the day. */
const asKnown = (random: Random, born: Day): string | null =>
  random.weighted([
    [born, 70],
    [born.slice(0, 7), 8],
    [born.slice(0, 4), 16],
    [null, 6],
  ]);

/** About one in six has no valid document, as among people who leave detention. */
function reisdocumenten(
  random: Random,
  day: Day,
  nederlander: boolean,
  registered: boolean,
): ImportReisdocument[] {
  if (!registered || random.chance(0.08)) return [];
  const kinds: ImportReisdocument['soort'][] = nederlander
    ? ['NEDERLANDSE_IDENTITEITSKAART', 'PASPOORT']
    : ['VERBLIJFSDOCUMENT'];
  const kept = random.chance(0.25) ? kinds : [random.pick(kinds)];
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
