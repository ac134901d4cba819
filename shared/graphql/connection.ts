import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Caller } from '../access/caller.js';
import {
  beyond,
  cursors,
  inOrder,
  type Order,
  type Position,
} from './cursor.js';
import type { Database } from '../database/database.js';
import { graphError } from './errors.js';
import { subjectsOf, type AboutPeople } from '../audit/list-subjects.js';

/** Relay's arguments, forward only. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export interface Connection<Node> {
  edges: { readonly cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when asked for. */
  totalCount: () => Promise<number>;
}

/** A list that is given in pages. */
export interface List<
  Row extends ObjectLiteral,
  Filter extends object,
> extends Order {
  /** Name of the field that gives it. */
  name: string;
  /** The arguments that narrow it: all but `first` and `after`. */
  filter: Filter;
  /** All rows that the caller may see of those that a filter keeps, unordered and unlimited. */
  rows(
    manager: EntityManager,
    filter: Partial<Filter>,
  ): SelectQueryBuilder<Row>;
  idOf(row: Row): string;
}

/** A list of people, or of records that are each about one. */
export interface PeopleList<
  Row extends ObjectLiteral,
  Filter extends object,
> extends List<Row, Filter> {
  /** The column with the id of the person. */
  person: string;
  /** The arguments that name people; the others tell of nobody in particular. */
  naming?: readonly (keyof Filter & string)[];
}

const maximum = 100;

/** How many rows were asked for. Error: BAD_USER_INPUT outside 1–100. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20;
  if (size < 1 || size > maximum)
    throw graphError('BAD_USER_INPUT', `first must be from 1 to ${maximum}.`);
  return size;
}

/** Who asks a list, and where it is. */
export interface Asker {
  database: Database;
  caller: Caller;
}

/** One page of a list, and what it tells of people. Errors: BAD_USER_INPUT, as of `page`. */
export async function peoplePage<
  Row extends ObjectLiteral,
  Filter extends object,
  Node,
>(
  asker: Asker,
  list: PeopleList<Row, Filter>,
  args: PageArguments,
  toNode: (row: Row) => Node,
): Promise<Connection<Node> & AboutPeople> {
  const read = await readPage(asker, list, args, toNode);
  const told = subjectsOf(asker, list, read);
  return { ...read.connection, ...told };
}

/**
 * One page of a list of what is about nobody. Error: BAD_USER_INPUT for `first` outside 1–100 and for a cursor that is not of this list,
 * filter and caller.
 */
export async function page<
  Row extends ObjectLiteral,
  Filter extends object,
  Node,
>(
  asker: Asker,
  list: List<Row, Filter>,
  args: PageArguments,
  toNode: (row: Row) => Node,
): Promise<Connection<Node>> {
  return (await readPage(asker, list, args, toNode)).connection;
}

/** Which part of a list was read. */
export interface ReadPage<Node> {
  connection: Connection<Node>;
  /** The row before it; `null` at the begin. */
  after: Position | null;
  /** Its last row, and the one behind it that says there is a next page; `null` where there is none. */
  last: Position | null;
  next: Position | null;
}

async function readPage<Row extends ObjectLiteral, Filter extends object, Node>(
  { database, caller }: Asker,
  list: List<Row, Filter>,
  { first, after: cursor }: PageArguments,
  toNode: (row: Row) => Node,
): Promise<ReadPage<Node>> {
  const size = pageSize(first);
  const { open, seal } = cursors(database.keys, {
    list: list.name,
    order: list.order,
    subject: caller.subject,
    filter: list.filter,
  });
  const after = cursor == null ? null : open(cursor);
  const found = await database.read(async (manager) => {
    const query = list.rows(manager, list.filter);
    if (after) beyond(query, list, after);
    return (
      inOrder(query, list)
        // In brackets it is an expression: a column by its name would be missing in the row.
        .addSelect(`(${list.order})`, 'sorted_by')
        .limit(size + 1)
        .getRawAndEntities<{ sorted_by: unknown }>()
    );
  });
  const positions = found.entities.map((row, index): Position => {
    const id = list.idOf(row);
    return list.order === list.id ? [id] : [found.raw[index]!.sorted_by, id];
  });
  const edges = found.entities.slice(0, size).map((row, index) => ({
    node: toNode(row),
    get cursor() {
      return seal(positions[index]!);
    },
  }));
  return {
    after,
    last: positions[edges.length - 1] ?? null,
    next: positions[size] ?? null,
    connection: {
      edges,
      pageInfo: {
        hasNextPage: positions.length > size,
        hasPreviousPage: after !== null,
        get startCursor() {
          return edges[0]?.cursor ?? null;
        },
        get endCursor() {
          return edges.at(-1)?.cursor ?? null;
        },
      },
      totalCount: () =>
        database.read((manager) => list.rows(manager, list.filter).getCount()),
    },
  };
}
