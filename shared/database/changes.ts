import { Brackets } from 'typeorm';
import type { PersonLock } from '../access/betrokkenheid.js';
import type { Database } from './database.js';
import { manyByKey } from '../graphql/loaders.js';
import { Wijziging } from './versioned-row.js';

/** A change, with the loader key of its row: the person, or a parent row of that person. */
export interface KeyedWijziging extends Wijziging {
  sleutel: string;
}

/** The rows of one table, and the fields whose changes are shown. */
export interface WijzigingSource {
  fields: readonly string[];
  /** SQL that selects, under the person lock, `id` and `sleutel`: the rows whose loader key is one of `:...sleutels`. */
  records: string;
}

/**
 * The changes of all rows with these loader keys that the caller may see, oldest first; `sources` is by table. One statement, whatever the
 * number of rows and tables.
 */
export const wijzigingenByKey =
  (
    database: Database,
    lock: PersonLock,
    sources: Readonly<Record<string, WijzigingSource>>,
  ) =>
  (keys: readonly string[]): Promise<KeyedWijziging[]> =>
    database.read(async (manager) => {
      const records = Object.values(sources).map((source) => source.records);
      const { entities, raw } = await manager
        .createQueryBuilder(Wijziging, 'w')
        .innerJoin(`(${records.join(' UNION ALL ')})`, 'r', 'r.id = w.recordId')
        .addSelect('r.sleutel', 'sleutel')
        .where(shown(sources))
        .setParameters({ sleutels: keys, ...lock.parameters })
        .orderBy('w.bekendSinds')
        .addOrderBy('w.versie')
        .addOrderBy('w.veld')
        .getRawAndEntities<{ w_id: string; sleutel: string }>();
      const keyByRow = new Map(raw.map((row) => [row.w_id, row.sleutel]));
      return entities.map((row) => ({
        ...row,
        sleutel: keyByRow.get(row.id)!,
      }));
    });

const shown = (sources: Readonly<Record<string, WijzigingSource>>) =>
  new Brackets((condition) => {
    for (const [table, { fields }] of Object.entries(sources))
      condition.orWhere(
        `w.tabel = :${table} AND w.veld IN (:...${table}Fields)`,
        {
          [table]: table,
          [`${table}Fields`]: fields,
        },
      );
  });

type Load<Row> = (keys: readonly string[]) => Promise<Row[]>;

/** Batches the changes of rows that are loaded by several lists. */
export function wijzigingLoader(load: Load<KeyedWijziging>) {
  const loader = manyByKey(load, ({ sleutel }) => sleutel);
  const expected = new Set<string>();
  return {
    /** Wraps a batch function of rows: the first request for changes of one row loads those of all its keys, in one statement. */
    along:
      <Row>(list: Load<Row>): Load<Row> =>
      (keys) => {
        for (const key of keys) expected.add(key);
        return list(keys);
      },
    /** The changes of one row. */
    of: async (sleutel: string, id: string | null): Promise<Wijziging[]> => {
      void loader.loadMany([...expected]);
      expected.clear();
      const all = await loader.load(sleutel);
      return all.filter(({ recordId }) => recordId === id);
    },
    clearAll: () => loader.clearAll(),
  };
}
