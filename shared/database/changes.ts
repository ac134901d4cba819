import { Brackets } from 'typeorm';
import type { PersonLock } from '../access/betrokkenheid.js';
import type { Database } from './database.js';
import { manyByKey } from '../graphql/loaders.js';
import { Wijziging } from './versioned-row.js';

/** A change, with the key by which its record was asked for: the person, or what of his the record belongs to. */
export interface KeyedWijziging extends Wijziging {
  sleutel: string;
}

/** Records of one table, and the fields whose changes are shown. */
export interface WijzigingSource {
  fields: readonly string[];
  /** SQL: `id` of the records under the person lock, and `sleutel`, by which they are asked for: one of `:...sleutels`. */
  records: string;
}

/**
 * The changes of all records that belong to keys, oldest first, for those that this caller may see; `bronnen` by table. One statement,
 * however many records there are and of however many tables.
 */
export const wijzigingenByKey =
  (
    database: Database,
    lock: PersonLock,
    sources: Readonly<Record<string, WijzigingSource>>,
  ) =>
  (keys: readonly string[]): Promise<KeyedWijziging[]> =>
    database.read(async (manager) => {
      const records = Object.values(sources).map((bron) => bron.records);
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
  new Brackets((any) => {
    for (const [tabel, { fields }] of Object.entries(sources))
      any.orWhere(`w.tabel = :${tabel} AND w.veld IN (:...${tabel}Velden)`, {
        [tabel]: tabel,
        [`${tabel}Velden`]: fields,
      });
  });

type Load<Row> = (keys: readonly string[]) => Promise<Row[]>;

/** The changes of records that are read in several lists, each list with an answer of its own. */
export function wijzigingLoader(load: Load<KeyedWijziging>) {
  const loader = manyByKey(load, ({ sleutel }) => sleutel);
  const expected = new Set<string>();
  return {
    /** For a list of records by key: who asks for the changes of one of them gets those of all keys along, in one statement. */
    along:
      <Row>(list: Load<Row>): Load<Row> =>
      (keys) => {
        for (const key of keys) expected.add(key);
        return list(keys);
      },
    /** Those of one record, out of all that belong to its key. */
    of: async (sleutel: string, id: string | null): Promise<Wijziging[]> => {
      void loader.loadMany([...expected]);
      expected.clear();
      const all = await loader.load(sleutel);
      return all.filter(({ recordId }) => recordId === id);
    },
    clearAll: () => loader.clearAll(),
  };
}
