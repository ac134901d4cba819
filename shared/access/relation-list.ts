import type { EntityManager } from 'typeorm';
import { inChunks } from '../database/bulk.js';
import { Col } from '../database/entity-columns.js';
import { column, primary, nullable } from '../database/columns.js';
import { now } from '../days.js';

/**
 * A current relation with what the lists of an organisation are sorted by: one index then holds a page in its order. Sorting after the join
 * would read every person of the organisation for each page. Derived from `betrokkenheid`, which remains what authorizes.
 */
export abstract class RelationListRow {
  @Col.id('primary')
  justitiabeleId!: string;
  @Col.text(20, 'primary')
  partij!: string;
  @Col.text(20, 'primary')
  organisatie!: string;
  /** When the last of its periods ends. */
  @Col.moment('nullable')
  tot!: string | null;
}

export const relationListColumns = [
  column.id('justitiabele_id', primary),
  column.text('partij', 20, primary),
  column.text('organisatie', 20, primary),
  column.moment('tot', nullable),
];

/** What a list is sorted by, by column, as SQL over `p`, a row of each person. */
export interface RelationList {
  table: string;
  /** SQL that joins `p` by `b.justitiabele_id`. */
  join: string;
  keys: Readonly<Record<string, string>>;
  /** A column of `p`, where the list has a row for each of several records about a person. */
  record?: string;
}

/** Inserts the relations for which `condition`, SQL on `b`, holds. */
export const insertRelations = (
  { table, join, keys, record }: RelationList,
  condition: string,
): string => `INSERT INTO ${table} (justitiabele_id, partij, organisatie, tot, ${Object.keys(keys).join(', ')})
  SELECT b.justitiabele_id, b.partij, b.organisatie, CASE WHEN COUNT(*) = COUNT(b.tot) THEN MAX(b.tot) END,
    ${Object.values(keys)
      .map((key) => `MIN(${key})`)
      .join(', ')}
  FROM betrokkenheid b ${join} WHERE (b.tot IS NULL OR b.tot > ?) AND ${condition}
  GROUP BY b.justitiabele_id, b.partij, b.organisatie${record ? `, ${record}` : ''}`;

/** After a change of the relations of people or of what sorts them; call it inside the same `database.write`. */
export async function updateRelationList(
  manager: EntityManager,
  list: RelationList,
  people: readonly string[],
): Promise<void> {
  for (const ids of inChunks(people)) {
    const some = `IN (${ids.map(() => '?').join(', ')})`;
    await manager.query(
      `DELETE FROM ${list.table} WHERE justitiabele_id ${some}`,
      ids,
    );
    await manager.query(insertRelations(list, `b.justitiabele_id ${some}`), [
      now(),
      ...ids,
    ]);
  }
}
