import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import {
  pageSize,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { Asker, Connection } from '../../../shared/graphql/list.js';
import { cursors } from '../../../shared/graphql/cursor.js';

/** Rows that have no id of their own, such as sums. */
export interface Positioned {
  /** Name of the field that gives them. */
  name: string;
  /** The arguments that narrow them. */
  filter: object;
  /** All of them, in an order that leaves nothing to chance. */
  rows(manager: EntityManager): SelectQueryBuilder<ObjectLiteral>;
}

/**
 * One page of such rows. Their cursor is the number of rows before it: over a period that is past, nothing moves. Error: BAD_USER_INPUT for
 * `first` outside 1–100 and for a cursor that is not of this list, filter and caller.
 */
export async function pageByPosition<Raw extends ObjectLiteral, Node>(
  { database, caller }: Asker,
  { name, filter, rows }: Positioned,
  { first, after }: PageArguments,
  toNode: (row: Raw) => Node,
): Promise<Connection<Node>> {
  const size = pageSize(first);
  const { open, seal } = cursors(database.keys, {
    list: name,
    order: 'position',
    subject: caller.subject,
    filter,
  });
  const begin = after == null ? 0 : Number(open(after)[0]);
  const found = await database.read((manager) =>
    rows(manager)
      .offset(begin)
      .limit(size + 1)
      .getRawMany<Raw>(),
  );
  const edges = found.slice(0, size).map((row, index) => ({
    cursor: seal([String(begin + index + 1)]),
    node: toNode(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () =>
      database.read(async (manager) => {
        const all = rows(manager).orderBy();
        const counted = await manager
          .createQueryBuilder()
          .select('COUNT(*)', 'count')
          .from(`(${all.getQuery()})`, 'listed')
          .setParameters(all.getParameters())
          .getRawOne<{ count: number }>();
        return Number(counted!.count);
      }),
  };
}
