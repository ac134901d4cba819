import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import {
  pageSize,
  type Connection,
  type PageArguments,
} from '../../../shared/connection.js';
import type { Database } from '../../../shared/database.js';
import { graphError } from '../../../shared/errors.js';

const encode = (position: number) =>
  Buffer.from(String(position)).toString('base64url');

/** The position that a cursor holds. Error: BAD_USER_INPUT. */
function decode(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^\d{1,9}$/.test(text) && encode(Number(text)) === cursor)
    return Number(text);
  throw graphError(
    'BAD_USER_INPUT',
    'after is not a cursor of this list. Start again without it.',
  );
}

/**
 * One page of rows that have no id of their own, such as sums; `query` selects all of them in an order that leaves nothing to chance. A
 * cursor is a position: over a period that is past, nothing moves. Error: BAD_USER_INPUT for `first` outside 1–100 and an odd cursor.
 */
export async function pageByPosition<Raw extends ObjectLiteral, Node>(
  database: Database,
  query: (manager: EntityManager) => SelectQueryBuilder<ObjectLiteral>,
  { first, after }: PageArguments,
  toNode: (row: Raw) => Node,
): Promise<Connection<Node>> {
  const size = pageSize(first);
  const begin = after == null ? 0 : decode(after);
  const rows = await database.read((manager) =>
    query(manager)
      .offset(begin)
      .limit(size + 1)
      .getRawMany<Raw>(),
  );
  const edges = rows.slice(0, size).map((row, index) => ({
    cursor: encode(begin + index + 1),
    node: toNode(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () =>
      database.read(async (manager) => {
        const all = query(manager).orderBy();
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
