import { daysBetween } from '../../../shared/days.js';
import { parties } from '../../../shared/access/parties.js';
import { grouped } from '../../../shared/grouped.js';
import { minimumCount } from './suppress.js';
import {
  promiseStatuses,
  statuses,
  type Nakomingsregel,
  type PromiseStatus,
  type ReferenceData,
  type Rows,
  type Signaalregel,
  type Status,
} from './queries.js';
import type { Period } from './checkpoint.js';
import {
  countRows,
  shownTotal,
  unknownGemeente,
  type Breakdown,
  type CountRow,
  type Counts,
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
  termijnen: ReportRow<Status>[];
  afspraken: ReportRow<PromiseStatus>[];
  signalen: { code: string; aantal: number | null }[];
  doorlooptijden: LeadTime[];
  gronden: { norm: string; naam: string; grondslag: string }[];
}

/** A row of counts with its name and the share that was met on time. */
export interface ReportRow<S extends string> {
  indeling: Breakdown;
  sleutel: string;
  aantallen: Counts<S>;
  naam: string;
  /** Of the terms that were met or overdue, or the promises that were kept or not, in whole percents; a range if suppressed counts leave it open, `null` without a shown count. */
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
  { nakomingsregels, afspraakregels, signaalregels }: Rows,
  { normen, gemeenten }: ReferenceData,
  period: Period,
  createdAt: string,
): Report {
  const names: Names = {
    partij: partijNames,
    norm: new Map(normen.map((norm) => [norm.code, norm.omschrijving])),
    gemeente: new Map([
      [unknownGemeente, 'Gemeente onbekend'],
      ...gemeenten.map(({ code, naam }) => [code, naam] as const),
    ]),
  };
  const termijnen = reportRows(
    countRows(nakomingsregels, statuses),
    { ...names, totaal: new Map([['', 'Alle termijnen']]) },
    ({ OVERSCHREDEN, LOOPT, ONBEKEND, ...counts }) =>
      onTimeShare(counts, OVERSCHREDEN, [LOOPT, ONBEKEND]),
  );
  const afspraken = reportRows(
    countRows(afspraakregels, promiseStatuses),
    { ...names, totaal: new Map([['', 'Alle afspraken']]) },
    ({ NIET_NAGEKOMEN, LOOPT, INGETROKKEN, ...counts }) =>
      onTimeShare(counts, NIET_NAGEKOMEN, [LOOPT, INGETROKKEN]),
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
    termijnen,
    afspraken,
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

type Names = Record<Exclude<Breakdown, 'totaal'>, ReadonlyMap<string, string>>;

const reportRows = <S extends string>(
  rows: readonly CountRow<S>[],
  names: Names & { totaal: ReadonlyMap<string, string> },
  shareOf: (counts: Counts<S>) => ReportRow<S>['opTijd'],
): ReportRow<S>[] =>
  rows
    .map(({ breakdown, key, counts }) => ({
      indeling: breakdown,
      sleutel: key,
      aantallen: counts,
      naam: names[breakdown].get(key) ?? key,
      opTijd: shareOf(counts),
    }))
    .toSorted(largestFirst);

/** By shown counts only: the order must not disclose a suppressed one. */
const largestFirst = (a: ReportRow<string>, b: ReportRow<string>): number =>
  shownTotal(b.aantallen) - shownTotal(a.aantallen) ||
  (a.naam < b.naam ? -1 : 1);

/**
 * From shown counts only, so that the share discloses no suppressed one. `missed` were not met, the `undecided` are neither met nor missed.
 */
function onTimeShare(
  {
    OP_TIJD,
    TE_LAAT_NAGEKOMEN,
    TOTAAL,
  }: Counts<'OP_TIJD' | 'TE_LAAT_NAGEKOMEN'>,
  missed: number | null,
  undecided: readonly (number | null)[],
): { laag: number; hoog: number } | null {
  if (OP_TIJD === null) return null;
  const atLeast = OP_TIJD + (TE_LAAT_NAGEKOMEN ?? 0) + (missed ?? 0);
  if (TE_LAAT_NAGEKOMEN !== null && missed !== null) {
    const share = Math.round((100 * OP_TIJD) / atLeast);
    return { laag: share, hoog: share };
  }
  if (TOTAAL === null) return null;
  const atMost = undecided.reduce<number>(
    (rest, count) => rest - (count ?? 0),
    TOTAAL,
  );
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
  termijnen: readonly ReportRow<Status>[],
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
