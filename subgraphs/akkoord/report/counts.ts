import { suppress, type Figure } from './suppress.js';
import { statuses, type Nakomingsregel, type Status } from './queries.js';

export type Breakdown = 'totaal' | 'partij' | 'norm' | 'gemeente';
export type Column = Status | 'TOTAAL';
export const columns: readonly Column[] = [...statuses, 'TOTAAL'];

type Counts = Record<Column, number | null>;

/** A row of a table: the number of terms by status; `null` where the count is suppressed. */
export interface CountRow {
  breakdown: Breakdown;
  key: string;
  counts: Counts;
}

type Term = Pick<Nakomingsregel, 'norm' | 'partij' | 'gemeente' | 'status'>;

/** A figure with its place in the tables. */
export interface TableFigure extends Figure {
  breakdown: Breakdown;
  key: string;
  column: Column;
}

/** A row's total if it is shown, else the sum of the counts that are. */
export const shownTotal = (counts: Counts): number =>
  counts.TOTAAL ?? shownSum(counts);

export const shownSum = (counts: Counts): number =>
  statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);

/** Terms without a gemeente are counted under this key. */
export const unknownGemeente = 'onbekend';

/**
 * All figures about terms as one network of sums: norms add up to their party, parties and gemeenten both to the whole, and each row to
 * its total. What can be derived from what is decided over all tables at once, since they share their totals.
 */
export function tableFigures(terms: readonly Term[]): TableFigure[] {
  const figures = new Map<string, TableFigure>();
  const addRow = (
    breakdown: Breakdown,
    key: string,
    edge: (column: Column) => [from: string, to: string],
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
  for (const { norm, partij, gemeente, status } of terms) {
    const place = gemeente ?? unknownGemeente;
    addRow('totaal', '', (column) => [`keten ${column}`, `land ${column}`]);
    addRow('partij', partij, (column) => [
      `partij ${partij} ${column}`,
      `keten ${column}`,
    ]);
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
      `norm ${norm.code}`,
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
function lossOf({ breakdown, column, count }: TableFigure): number {
  if (breakdown === 'totaal') return 10_000;
  if (breakdown === 'partij') return 1_000 + count;
  if (column === 'OP_TIJD') return 200;
  return column === 'TOTAAL' ? 30 : 10 + count / 10;
}

/** The rows of all tables, with small counts suppressed: of the whole, per party, per norm and per gemeente. */
export function countRows(terms: readonly Term[]): CountRow[] {
  const figures = tableFigures(terms);
  const suppressed = suppress(figures);
  const rows = new Map<string, CountRow>();
  figures.forEach(({ breakdown, key, column, count }, index) => {
    const id = `${breakdown} ${key}`;
    const row = rows.get(id) ?? { breakdown, key, counts: {} as Counts };
    row.counts[column] = suppressed[index] ? null : count;
    rows.set(id, row);
  });
  return [...rows.values()];
}
