import { Wijziging } from '../database/versioned-row.js';
import {
  comparison,
  type OfPerson,
  type PersonRows,
  type RowReader,
} from './person-rows.js';

const oldestFirst = ['bekendSinds', 'versie', 'veld'] as const;

/** The changes of these fields of a table. `join`: from `p`, its row, to the one of `person`. */
export const changesIn = <Row>(
  table: string,
  fields: readonly (keyof Row & string)[],
  join = '',
  person = 'p.justitiabele_id',
): PersonRows<Wijziging> => ({
  entity: Wijziging,
  from: `wijziging w INNER JOIN ${table} p ON p.id = w.record_id ${join}`,
  person,
  where: `w.tabel = '${table}' AND w.veld IN (${fields.map((field) => `'${field}'`).join(', ')})`,
});

/** The changes of all rows about people in these tables, oldest first. */
export function changesOf(
  rows: RowReader,
  tables: readonly PersonRows<Wijziging>[],
): (people: readonly string[]) => Promise<OfPerson<Wijziging>[]> {
  const reads = tables.map((table) => rows.of(table));
  return async (people) =>
    (await Promise.all(reads.map((read) => read(people))))
      .flat()
      .sort(comparison(oldestFirst));
}

/** The changes of one row, of those about its person. */
export const ofRow = async (
  changes: Promise<Wijziging[]>,
  id: string | null,
): Promise<Wijziging[]> =>
  (await changes).filter(({ recordId }) => recordId === id);
