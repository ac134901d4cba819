import type { ObjectLiteral } from 'typeorm';
import { afterPosition, cursors, orderRows, type Position } from './cursor.js';
import { graphError } from './errors.js';
import { subjectsOf, type AboutPeople } from '../audit/list-subjects.js';
import type {
  ListContext,
  Connection,
  List,
  PeopleList,
  ReadPage,
} from './list.js';

/** Relay's arguments, forward only. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

const maximum = 100;

/** The requested page size. Error: BAD_USER_INPUT outside 1–100. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20;
  if (size < 1 || size > maximum)
    throw graphError('BAD_USER_INPUT', `first must be from 1 to ${maximum}.`);
  return size;
}

/** One page of a list, with its data subjects. Errors: BAD_USER_INPUT, as of `page`. */
export async function peoplePage<
  Row extends ObjectLiteral,
  Filter extends object,
  Node,
>(
  context: ListContext,
  list: PeopleList<Row, Filter>,
  args: PageArguments,
  toNode: (row: Row) => Node,
): Promise<Connection<Node> & AboutPeople> {
  const read = await readPage(context, list, args, toNode);
  const subjects = subjectsOf(context, list, read);
  return { ...read.connection, ...subjects };
}

/**
 * One page of a list without personal data. Error: BAD_USER_INPUT for `first` outside 1–100 and for a cursor that is not of this list,
 * filter and caller.
 */
export async function page<
  Row extends ObjectLiteral,
  Filter extends object,
  Node,
>(
  context: ListContext,
  list: List<Row, Filter>,
  args: PageArguments,
  toNode: (row: Row) => Node,
): Promise<Connection<Node>> {
  return (await readPage(context, list, args, toNode)).connection;
}

async function readPage<Row extends ObjectLiteral, Filter extends object, Node>(
  { database, caller }: ListContext,
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
    if (after) afterPosition(query, list, after);
    return (
      orderRows(query, list)
        // Parentheses make it an expression: TypeORM would leave a selected column out of the entity.
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
