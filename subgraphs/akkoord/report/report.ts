import { daysBetween } from '../../../shared/days.js';
import { grouped } from '../../../shared/grouped.js';
import { ondergrens } from './suppress.js';
import type { Namen, Nakomingsregel, Regels, Signaalregel } from './queries.js';
import type { Periode } from './checkpoint.js';
import {
  geenGemeente,
  getoondTotaal,
  rijenVan,
  type Indeling,
  type Rij,
} from './counts.js';

/** A row as it is shown, with its name and what share was met on time. */
export interface Verslagrij extends Rij {
  naam: string;
  /** Of the terms that were met or overdue, in whole percents; a range where hidden counts leave it open, `null` where they say nothing. */
  opTijd: { laag: number; hoog: number } | null;
}

/** How many days it took from the event until a term was met, for norms that are counted from an event. */
export interface Doorlooptijd {
  norm: string;
  naam: string;
  kwart: number;
  mediaan: number;
  driekwart: number;
}

/** All that a report shows. Counts below 5 are `null`, and so are those by which they could be worked out. */
export interface Verslag {
  periode: Periode;
  gemaaktTijdstip: string;
  /** When the oldest and the latest outcome in it were computed; `null` when there is none. */
  berekend: { eerste: string; laatste: string } | null;
  ondergrens: number;
  volledig: boolean;
  /** Parties that answer for the terms of which it was not known how they stand. */
  onvolledigePartijen: string[];
  termijnen: Verslagrij[];
  signalen: { code: string; aantal: number | null }[];
  doorlooptijden: Doorlooptijd[];
  gronden: { norm: string; naam: string; grondslag: string }[];
}

const partijnamen = new Map([
  ['DJI', 'DJI'],
  ['RECLASSERING', 'Reclassering'],
  ['GEMEENTE', 'Gemeenten'],
]);

export const partijnaam = (partij: string): string =>
  partijnamen.get(partij) ?? partij;

/** Makes the report of a period; pure, so that the same rows give the same report. */
export function verslagVan(
  { nakomingsregels, signaalregels }: Regels,
  { normen, gemeenten }: Namen,
  periode: Periode,
  gemaaktTijdstip: string,
): Verslag {
  const normnamen = new Map(normen.map((een) => [een.code, een.omschrijving]));
  const namen: Record<Indeling, ReadonlyMap<string, string>> = {
    totaal: new Map([['', 'Alle termijnen']]),
    partij: partijnamen,
    norm: normnamen,
    gemeente: new Map([
      [geenGemeente, 'Gemeente onbekend'],
      ...gemeenten.map(({ code, naam }) => [code, naam] as const),
    ]),
  };
  const termijnen = rijenVan(nakomingsregels).map((rij) => ({
    ...rij,
    naam: namen[rij.indeling].get(rij.sleutel) ?? rij.sleutel,
    opTijd: opTijdOf(rij.aantallen),
  }));
  const onvolledig = nakomingsregels.filter(({ volledig }) => !volledig);
  return {
    periode,
    gemaaktTijdstip,
    berekend: berekendOf(nakomingsregels),
    ondergrens,
    volledig:
      onvolledig.length === 0 &&
      signaalregels.every(({ volledig }) => volledig),
    onvolledigePartijen: [
      ...new Set(onvolledig.map(({ partij }) => partij)),
    ].sort(),
    termijnen: termijnen.toSorted(opGrootte),
    signalen: signalenOf(signaalregels),
    doorlooptijden: doorlooptijdenOf(nakomingsregels, termijnen, normen),
    gronden: normen
      .filter(({ code }) => termijnen.some(({ sleutel }) => sleutel === code))
      .map(({ code, omschrijving, grondslag }) => ({
        norm: code,
        naam: omschrijving,
        grondslag,
      })),
  };
}

/** Largest first, as far as it shows. */
const opGrootte = (a: Verslagrij, b: Verslagrij): number =>
  getoondTotaal(b) - getoondTotaal(a) || (a.naam < b.naam ? -1 : 1);

/** From shown counts only, so that it gives nothing away. */
function opTijdOf({
  OP_TIJD,
  TE_LAAT_NAGEKOMEN,
  OVERSCHREDEN,
  LOOPT,
  ONBEKEND,
  TOTAAL,
}: Rij['aantallen']): Verslagrij['opTijd'] {
  if (OP_TIJD === null) return null;
  const minstens = OP_TIJD + (TE_LAAT_NAGEKOMEN ?? 0) + (OVERSCHREDEN ?? 0);
  if (TE_LAAT_NAGEKOMEN !== null && OVERSCHREDEN !== null) {
    const deel = Math.round((100 * OP_TIJD) / minstens);
    return { laag: deel, hoog: deel };
  }
  if (TOTAAL === null) return null;
  const hoogstens = TOTAAL - (LOOPT ?? 0) - (ONBEKEND ?? 0);
  return {
    laag: Math.floor((100 * OP_TIJD) / hoogstens),
    hoog: Math.ceil((100 * OP_TIJD) / minstens),
  };
}

function berekendOf(
  regels: readonly Nakomingsregel[],
): { eerste: string; laatste: string } | null {
  const tijdstippen = regels.map((regel) => regel.berekendTijdstip).sort();
  const [eerste] = tijdstippen;
  return eerste === undefined ? null : { eerste, laatste: tijdstippen.at(-1)! };
}

/** Kinds of signals, the most frequent first. Their sum is not shown, so that small ones need no company. */
const signalenOf = (regels: readonly Signaalregel[]): Verslag['signalen'] =>
  [...grouped(regels, ({ code }) => code)]
    .map(([code, { length }]) => ({
      code,
      aantal: length < ondergrens ? null : length,
    }))
    .sort(
      (a, b) => (b.aantal ?? 0) - (a.aantal ?? 0) || (a.code < b.code ? -1 : 1),
    );

/** Only where a count of met terms is shown, so that it does not say more of small groups than the counts do. */
function doorlooptijdenOf(
  regels: readonly Nakomingsregel[],
  termijnen: readonly Verslagrij[],
  normen: Namen['normen'],
): Doorlooptijd[] {
  const namen = new Map(
    normen
      .filter(
        ({ richting, eenheid }) =>
          richting === 'VOORUIT' && eenheid !== 'OP_DE_DAG',
      )
      .map(({ code, omschrijving }) => [code, omschrijving]),
  );
  const genoeg = new Set(
    termijnen
      .filter(
        ({ indeling, sleutel, aantallen }) =>
          indeling === 'norm' &&
          namen.has(sleutel) &&
          (aantallen.OP_TIJD ?? aantallen.TE_LAAT_NAGEKOMEN) !== null,
      )
      .map(({ sleutel }) => sleutel),
  );
  const gehaald = regels.filter(
    ({ norm, nagekomenOp }) => nagekomenOp !== null && genoeg.has(norm.code),
  );
  return [...grouped(gehaald, ({ norm }) => norm.code)]
    .map(([norm, group]) => {
      const dagen = group
        .map(({ vanaf, nagekomenOp }) => daysBetween(vanaf, nagekomenOp!))
        .sort((a, b) => a - b);
      const deel = (share: number) =>
        dagen[Math.ceil(share * dagen.length) - 1]!;
      return {
        norm,
        naam: namen.get(norm)!,
        kwart: deel(0.25),
        mediaan: deel(0.5),
        driekwart: deel(0.75),
      };
    })
    .sort((a, b) => b.mediaan - a.mediaan || (a.norm < b.norm ? -1 : 1));
}
