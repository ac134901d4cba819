import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { DataKeys } from '../numbers/data-keys.js';
import { graphError } from './errors.js';

/** To which list a cursor belongs: it fits no other one, no other filter, and no other caller. */
export interface CursorOf {
  list: string;
  /** What sorts. */
  order: string;
  /** The caller, by his `sub`: a new token of his goes on. */
  subject: string;
  /** The arguments that narrow the list; `first` and `after` are none. */
  filter: object;
}

/** A row's place in a list: its id, after the value that sorts when that is another. */
export type Position = readonly [id: string] | readonly [unknown, string];

/** No cursor is longer: what is, need not be opened. */
const longest = 2_000;

/**
 * Cursors that carry their own position, sealed: nobody is looked up by one, so none can be made to ask about somebody. Sealed also
 * because what sorts may be a name. They survive a restart and work at every replica and under older keys.
 */
export function cursors(keys: DataKeys, { filter, ...of }: CursorOf) {
  const context = JSON.stringify([
    'cursor',
    of.list,
    of.order,
    of.subject,
    canonical(filter),
  ]);
  return {
    seal: (position: Position): string =>
      keys.seal(context, JSON.stringify(position)),
    /** Error: BAD_USER_INPUT, the same for whatever is not a cursor of this list, filter and caller. */
    open: (cursor: string): Position => {
      const plain =
        cursor.length > longest ? null : keys.unseal(context, cursor);
      if (plain === null)
        throw graphError(
          'BAD_USER_INPUT',
          'after is not a cursor of this list with these arguments. Start again without it.',
        );
      return JSON.parse(plain) as Position;
    },
  };
}

/** The arguments that say something, in one order: `null` says as much as nothing. */
function canonical(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  const entries = Object.entries(value)
    .map(([name, each]) => [name, canonical(each)] as const)
    .filter(([, each]) => each != null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? null : entries;
}

/** How the rows of a list are ordered. */
export interface Order {
  /** The column or expression (alias.column) that sorts. */
  order: string;
  /** The unique column that breaks ties. */
  id: string;
  /** Turns both around. */
  latestFirst?: boolean;
}

export const orderRows = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { order, id, latestFirst }: Order,
): SelectQueryBuilder<Row> => {
  const direction = latestFirst ? 'DESC' : 'ASC';
  return query.orderBy(order, direction).addOrderBy(id, direction);
};

/** Keeps the rows behind a position. */
export const afterPosition = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  by: Order,
  position: Position,
): SelectQueryBuilder<Row> =>
  compared(query, by, position, by.latestFirst ? '<' : '>', 'after');

/** Keeps the rows up to a position, itself included. */
export const upToPosition = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  by: Order,
  position: Position,
): SelectQueryBuilder<Row> =>
  compared(query, by, position, by.latestFirst ? '>=' : '<=', 'last');

/** `name` is that of the parameters. */
function compared<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { order, id }: Order,
  position: Position,
  sign: '<' | '>' | '<=' | '>=',
  name: string,
): SelectQueryBuilder<Row> {
  const [value, rowId] = position.length === 1 ? [null, position[0]] : position;
  const parameters = { [`${name}Value`]: value, [`${name}Id`]: rowId };
  const byId = `${id} ${sign} :${name}Id`;
  return query.andWhere(
    position.length === 1
      ? byId
      : `(${order} ${sign[0]} :${name}Value OR (${order} = :${name}Value AND ${byId}))`,
    parameters,
  );
}
