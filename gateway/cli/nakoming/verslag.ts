import { daysBetween } from '../../../shared/days.js';
import { grouped } from '../../../shared/grouped.js';
import { onderdruk, ondergrens } from './onderdruk.js';
import type { Namen, Nakomingsregel, Regels, Signaalregel } from './regels.js';
import type { Periode } from './stand.js';
import { rijenVan, type Indeling, type Rij } from './telling.js';

/** A row as it is shown, with its name and what share was met on time. */
export interface Verslagrij extends Rij {
  naam: string;
  /** Of the terms that were met or overdue, in whole percents; a range where a hidden count leaves it open. `null` when that count is hidden. */
  opTijd: { laag: number; hoog: number } | null;
}

/** How many days it took from the event until a term was met; below nought: before the event. */
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
  /** Parties of which answers were missing when outcomes were computed. */
  onvolledigePartijen: string[];
  termijnen: Verslagrij[];
  signalen: { code: string; aantal: number | null }[];
  doorlooptijden: Doorlooptijd[];
  gronden: { norm: string; naam: string; grondslag: string }[];
}

const partijnamen: Record<string, string> = {
  DJI: 'DJI',
  RECLASSERING: 'Reclassering',
  GEMEENTE: 'Gemeenten',
};

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
    partij: new Map(Object.entries(partijnamen)),
    norm: normnamen,
    gemeente: new Map(gemeenten.map(({ code, naam }) => [code, naam])),
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
    doorlooptijden: doorlooptijdenOf(nakomingsregels, termijnen, normnamen),
    gronden: normen
      .filter(({ code }) => termijnen.some(({ sleutel }) => sleutel === code))
      .map(({ code, omschrijving, grondslag }) => ({
        norm: code,
        naam: omschrijving,
        grondslag,
      })),
  };
}

/** Largest first; hidden totals last, by name. */
const opGrootte = (a: Verslagrij, b: Verslagrij): number =>
  (b.aantallen.TOTAAL ?? 0) - (a.aantallen.TOTAAL ?? 0) ||
  (a.naam < b.naam ? -1 : 1);

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
  const hoogstens =
    TE_LAAT_NAGEKOMEN !== null && OVERSCHREDEN !== null
      ? minstens
      : TOTAAL === null
        ? Infinity
        : TOTAAL - (LOOPT ?? 0) - (ONBEKEND ?? 0);
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

/** Kinds of signals and their sum: one sum, that is not shown. */
function signalenOf(regels: readonly Signaalregel[]): Verslag['signalen'] {
  const soorten = [...grouped(regels, ({ code }) => code)];
  const verborgen = onderdruk([
    ...soorten.map(([, { length }]) => ({
      van: 'soorten',
      naar: 'som',
      aantal: length,
    })),
    { van: 'som', naar: 'soorten', aantal: regels.length },
  ]);
  return soorten
    .map(([code, { length }], index) => ({
      code,
      aantal: verborgen[index] ? null : length,
    }))
    .sort(
      (a, b) => (b.aantal ?? 0) - (a.aantal ?? 0) || (a.code < b.code ? -1 : 1),
    );
}

/** Only where a count of met terms is shown, so that it does not say more of small groups than the counts do. */
function doorlooptijdenOf(
  regels: readonly Nakomingsregel[],
  termijnen: readonly Verslagrij[],
  normnamen: ReadonlyMap<string, string>,
): Doorlooptijd[] {
  const genoeg = new Set(
    termijnen
      .filter(
        ({ indeling, aantallen }) =>
          indeling === 'norm' &&
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
        naam: normnamen.get(norm) ?? norm,
        kwart: deel(0.25),
        mediaan: deel(0.5),
        driekwart: deel(0.75),
      };
    })
    .sort((a, b) => b.mediaan - a.mediaan || (a.norm < b.norm ? -1 : 1));
}
