import { suppress, type Figure } from './suppress.js';

export type Breakdown = 'totaal' | 'partij' | 'norm' | 'gemeente';
export type Column<S extends string> = S | 'TOTAAL';
export const columnsOf = <S extends string>(
  statuses: readonly S[],
): Column<S>[] => [...statuses, 'TOTAAL'];

export type Counts<S extends string> = Record<Column<S>, number | null>;

/** A row of a table: the number of terms or promises by status; `null` where the count is suppressed. */
export interface CountRow<S extends string> {
  breakdown: Breakdown;
  key: string;
  counts: Counts<S>;
}

/** A term, or a promise, which has no norm. */
export interface Counted<S extends string> {
  norm?: { code: string };
  partij: string;
  gemeente: string | null;
  status: S;
}

/** A figure with its place in the tables. */
export interface TableFigure<S extends string> extends Figure {
  breakdown: Breakdown;
  key: string;
  column: Column<S>;
}

/** A row's total if it is shown, else the sum of the counts that are. */
export const shownTotal = (counts: Counts<string>): number =>
  counts['TOTAAL'] ?? shownSum(counts);

export const shownSum = (counts: Counts<string>): number =>
  Object.entries(counts).reduce(
    (sum, [column, count]) => sum + (column === 'TOTAAL' ? 0 : (count ?? 0)),
    0,
  );

/** Rows without a gemeente are counted under this key. */
export const unknownGemeente = 'onbekend';

/**
 * All figures about terms, or about promises, as one network of sums: norms, where there are, add up to their party, parties and gemeenten
 * both to the whole, and each row to its total. What can be derived from what is decided over all tables at once, since they share their totals.
 */
export function tableFigures<S extends string>(
  counted: readonly Counted<S>[],
  statuses: readonly S[],
): TableFigure<S>[] {
  const figures = new Map<string, TableFigure<S>>();
  const columns = columnsOf(statuses);
  const addRow = (
    breakdown: Breakdown,
    key: string,
    edge: (column: Column<S>) => [from: string, to: string],
  ) => {
    if (figures.has(`${breakdown} ${key} TOTAAL`)) return;
    for (const column of columns) {
      const [from, to] = edge(column);
      figures.set(`${breakdown} ${key} ${column}`, {
        breakdown,
        key,
        column,
        // A total runs against the cells of its row: they leave the row, it enters.
        ...(column === 'TOTAAL' ? { from: to, to: from } : { from, to }),
        count: 0,
        loss: 0,
      });
    }
  };
  for (const { norm, partij, gemeente, status } of counted) {
    const place = gemeente ?? unknownGemeente;
    addRow('totaal', '', (column) => [`keten ${column}`, `land ${column}`]);
    addRow('partij', partij, (column) => [
      norm ? `partij ${partij} ${column}` : `partij ${partij}`,
      `keten ${column}`,
    ]);
    if (norm)
      addRow('norm', norm.code, (column) => [
        `norm ${norm.code}`,
        `partij ${partij} ${column}`,
      ]);
    addRow('gemeente', place, (column) => [
      `land ${column}`,
      `gemeente ${place}`,
    ]);
    for (const row of [
      'totaal ',
      `partij ${partij}`,
      ...(norm ? [`norm ${norm.code}`] : []),
      `gemeente ${place}`,
    ])
      for (const column of [status, 'TOTAAL'])
        figures.get(`${row} ${column}`)!.count += 1;
  }
  return Array.from(figures.values(), (figure) => ({
    ...figure,
    loss: lossOf(figure),
  }));
}

/** In order of importance to a reader: the whole, a party, what was met on time, the total of a row, large counts. */
function lossOf({ breakdown, column, count }: TableFigure<string>): number {
  if (breakdown === 'totaal') return 10_000;
  if (breakdown === 'partij') return 1_000 + count;
  if (column === 'OP_TIJD') return 200;
  return column === 'TOTAAL' ? 30 : 10 + count / 10;
}

/** The rows of all tables, with small counts suppressed: of the whole, per party, per norm and per gemeente. */
export function countRows<S extends string>(
  counted: readonly Counted<S>[],
  statuses: readonly S[],
): CountRow<S>[] {
  const figures = tableFigures(counted, statuses);
  const suppressed = suppress(figures);
  const rows = new Map<string, CountRow<S>>();
  figures.forEach(({ breakdown, key, column, count }, index) => {
    const id = `${breakdown} ${key}`;
    const row = rows.get(id) ?? { breakdown, key, counts: {} as Counts<S> };
    row.counts[column] = suppressed[index] ? null : count;
    rows.set(id, row);
  });
  return [...rows.values()];
}
