import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import {
  pageSize,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { ListContext, Connection } from '../../../shared/graphql/list.js';
import { cursors } from '../../../shared/graphql/cursor.js';

/** A list of rows without an id, such as aggregates. */
export interface OffsetList {
  /** Name of the field. */
  name: string;
  /** The arguments that narrow the list. */
  filter: object;
  /** All rows, in a total order. */
  rows(manager: EntityManager): SelectQueryBuilder<ObjectLiteral>;
}

/**
 * One page by offset: the cursor of a row is the number of rows up to it, stable for a period in the past, to which nothing is added.
 * Throws BAD_USER_INPUT for `first` outside 1–100 and for a cursor of another list, filter or caller.
 */
export async function pageByOffset<Raw extends ObjectLiteral, Node>(
  { database, caller }: ListContext,
  { name, filter, rows }: OffsetList,
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
  const offset = after == null ? 0 : Number(open(after)[0]);
  const found = await database.read((manager) =>
    rows(manager)
      .offset(offset)
      .limit(size + 1)
      .getRawMany<Raw>(),
  );
  const edges = found.slice(0, size).map((row, index) => ({
    cursor: seal([String(offset + index + 1)]),
    node: toNode(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: offset > 0,
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
