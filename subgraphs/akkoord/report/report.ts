import { daysBetween } from '../../../shared/days.js';
import { parties } from '../../../shared/access/parties.js';
import { grouped } from '../../../shared/grouped.js';
import { minimumCount } from './suppress.js';
import type {
  Nakomingsregel,
  ReferenceData,
  Rows,
  Signaalregel,
} from './queries.js';
import type { Period } from './checkpoint.js';
import {
  countRows,
  shownTotal,
  unknownGemeente,
  type Breakdown,
  type CountRow,
} from './counts.js';

/** The report; its properties are the keys of nakoming.json. Counts below 5 are `null`, and so are those from which they follow. */
export interface Report {
  periode: Period;
  gemaaktTijdstip: string;
  /** When the oldest and the latest outcome in it were computed; `null` when there is none. */
  berekend: { eerste: string; laatste: string } | null;
  ondergrens: number;
  volledig: boolean;
  /** Parties responsible for the terms of which the status could not be determined. */
  onvolledigePartijen: string[];
  termijnen: ReportRow[];
  signalen: { code: string; aantal: number | null }[];
  doorlooptijden: LeadTime[];
  gronden: { norm: string; naam: string; grondslag: string }[];
}

/** A row of counts with its name and the share that was met on time. */
export interface ReportRow {
  indeling: Breakdown;
  sleutel: string;
  aantallen: CountRow['counts'];
  naam: string;
  /** Of the terms that were met or overdue, in whole percents; a range if suppressed counts leave it open, `null` without a shown count. */
  opTijd: { laag: number; hoog: number } | null;
}

/** Quartiles of the days from the event until a term was met, for norms that are counted from an event. */
export interface LeadTime {
  norm: string;
  naam: string;
  kwart: number;
  mediaan: number;
  driekwart: number;
}

const partijNames = new Map(parties.map(({ code, titel }) => [code, titel]));

export const partijName = (partij: string): string =>
  partijNames.get(partij) ?? partij;

/** Makes the report of a period. It is pure: the same rows give the same report. */
export function createReport(
  { nakomingsregels, signaalregels }: Rows,
  { normen, gemeenten }: ReferenceData,
  period: Period,
  createdAt: string,
): Report {
  const names: Record<Breakdown, ReadonlyMap<string, string>> = {
    totaal: new Map([['', 'Alle termijnen']]),
    partij: partijNames,
    norm: new Map(normen.map((norm) => [norm.code, norm.omschrijving])),
    gemeente: new Map([
      [unknownGemeente, 'Gemeente onbekend'],
      ...gemeenten.map(({ code, naam }) => [code, naam] as const),
    ]),
  };
  const termijnen = countRows(nakomingsregels).map(
    ({ breakdown, key, counts }) => ({
      indeling: breakdown,
      sleutel: key,
      aantallen: counts,
      naam: names[breakdown].get(key) ?? key,
      opTijd: onTimeShare(counts),
    }),
  );
  const incomplete = nakomingsregels.filter(({ volledig }) => !volledig);
  return {
    periode: period,
    gemaaktTijdstip: createdAt,
    berekend: computedBetween(nakomingsregels),
    ondergrens: minimumCount,
    volledig:
      incomplete.length === 0 &&
      signaalregels.every(({ volledig }) => volledig),
    onvolledigePartijen: [
      ...new Set(incomplete.map(({ partij }) => partij)),
    ].sort(),
    termijnen: termijnen.toSorted(largestFirst),
    signalen: signalCounts(signaalregels),
    doorlooptijden: leadTimes(nakomingsregels, termijnen, normen),
    gronden: normen
      .filter(({ code }) => termijnen.some(({ sleutel }) => sleutel === code))
      .map(({ code, omschrijving, grondslag }) => ({
        norm: code,
        naam: omschrijving,
        grondslag,
      })),
  };
}

/** By shown counts only: the order must not disclose a suppressed one. */
const largestFirst = (a: ReportRow, b: ReportRow): number =>
  shownTotal(b.aantallen) - shownTotal(a.aantallen) ||
  (a.naam < b.naam ? -1 : 1);

/** From shown counts only, so that the share discloses no suppressed one. */
function onTimeShare({
  OP_TIJD,
  TE_LAAT_NAGEKOMEN,
  OVERSCHREDEN,
  LOOPT,
  ONBEKEND,
  TOTAAL,
}: CountRow['counts']): ReportRow['opTijd'] {
  if (OP_TIJD === null) return null;
  const atLeast = OP_TIJD + (TE_LAAT_NAGEKOMEN ?? 0) + (OVERSCHREDEN ?? 0);
  if (TE_LAAT_NAGEKOMEN !== null && OVERSCHREDEN !== null) {
    const share = Math.round((100 * OP_TIJD) / atLeast);
    return { laag: share, hoog: share };
  }
  if (TOTAAL === null) return null;
  const atMost = TOTAAL - (LOOPT ?? 0) - (ONBEKEND ?? 0);
  return {
    laag: Math.floor((100 * OP_TIJD) / atMost),
    hoog: Math.ceil((100 * OP_TIJD) / atLeast),
  };
}

function computedBetween(
  rows: readonly Nakomingsregel[],
): { eerste: string; laatste: string } | null {
  const moments = rows.map((row) => row.berekendTijdstip).sort();
  const [first] = moments;
  return first === undefined
    ? null
    : { eerste: first, laatste: moments.at(-1)! };
}

/** By kind, the most frequent first. Their sum is not shown, so a small count needs no other one suppressed with it. */
const signalCounts = (rows: readonly Signaalregel[]): Report['signalen'] =>
  [...grouped(rows, ({ code }) => code)]
    .map(([code, { length }]) => ({
      code,
      aantal: length < minimumCount ? null : length,
    }))
    .sort(
      (a, b) => (b.aantal ?? 0) - (a.aantal ?? 0) || (a.code < b.code ? -1 : 1),
    );

/** Only where a count of met terms is shown, so that quartiles disclose no more of small groups than the counts do. */
function leadTimes(
  rows: readonly Nakomingsregel[],
  termijnen: readonly ReportRow[],
  normen: ReferenceData['normen'],
): LeadTime[] {
  const names = new Map(
    normen
      .filter(
        ({ richting, eenheid }) =>
          richting === 'VOORUIT' && eenheid !== 'OP_DE_DAG',
      )
      .map(({ code, omschrijving }) => [code, omschrijving]),
  );
  const shownNorms = new Set(
    termijnen
      .filter(
        ({ indeling, sleutel, aantallen }) =>
          indeling === 'norm' &&
          names.has(sleutel) &&
          (aantallen.OP_TIJD ?? aantallen.TE_LAAT_NAGEKOMEN) !== null,
      )
      .map(({ sleutel }) => sleutel),
  );
  const met = rows.filter(
    ({ norm, nagekomenOp }) =>
      nagekomenOp !== null && shownNorms.has(norm.code),
  );
  return [...grouped(met, ({ norm }) => norm.code)]
    .map(([norm, group]) => {
      const days = group
        .map(({ vanaf, nagekomenOp }) => daysBetween(vanaf, nagekomenOp!))
        .sort((a, b) => a - b);
      const quantile = (share: number) =>
        days[Math.ceil(share * days.length) - 1]!;
      return {
        norm,
        naam: names.get(norm)!,
        kwart: quantile(0.25),
        mediaan: quantile(0.5),
        driekwart: quantile(0.75),
      };
    })
    .sort((a, b) => b.mediaan - a.mediaan || (a.norm < b.norm ? -1 : 1));
}
