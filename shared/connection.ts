import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { graphError } from './errors.js';

/** Relay's arguments, forward only. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** Counted only when asked for. */
  totalCount: () => Promise<number>;
}

const maximum = 100;

/** How many rows were asked for. Error: BAD_USER_INPUT outside 1–100. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20;
  if (size < 1 || size > maximum)
    throw graphError('BAD_USER_INPUT', `first must be from 1 to ${maximum}.`);
  return size;
}

/** Cursors hold the row's random id and nothing else: no name, no number. */
const encode = (id: string) => Buffer.from(id).toString('base64url');
const decode = (cursor: string) => Buffer.from(cursor, 'base64url').toString();

/**
 * One page of a list. `query` selects all rows the caller may see, unordered and unlimited; `order` names the column (alias.column)
 * that sorts, `id` the unique one that breaks ties; `latestFirst` turns both around.
 * Error: BAD_USER_INPUT for `first` outside 1–100 and for a cursor that is not from this list.
 */
export async function page<Row extends ObjectLiteral, Node>(
  query: SelectQueryBuilder<Row>,
  by: {
    order: string;
    id: string;
    idOf: (row: Row) => string;
    latestFirst?: boolean;
  },
  { first, after }: PageArguments,
  toNode: (row: Row) => Node,
): Promise<Connection<Node>> {
  const size = pageSize(first);
  const [direction, beyond] = by.latestFirst
    ? (['DESC', '<'] as const)
    : (['ASC', '>'] as const);
  const rest = query.clone();
  if (after != null) {
    const last = await query
      .clone()
      .select(by.order, 'value')
      .andWhere(`${by.id} = :cursorId`, { cursorId: decode(after) })
      .getRawOne<{ value: string }>();
    if (!last)
      throw graphError(
        'BAD_USER_INPUT',
        'after is not a cursor of this list (any more). Start again without it.',
      );
    rest.andWhere(
      `(${by.order} ${beyond} :cursorValue OR (${by.order} = :cursorValue AND ${by.id} ${beyond} :cursorId))`,
      { cursorValue: last.value, cursorId: decode(after) },
    );
  }
  const rows = await rest
    .orderBy(by.order, direction)
    .addOrderBy(by.id, direction)
    .limit(size + 1)
    .getMany();
  const edges = rows
    .slice(0, size)
    .map((row) => ({ cursor: encode(by.idOf(row)), node: toNode(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => query.clone().getCount(),
  };
}
