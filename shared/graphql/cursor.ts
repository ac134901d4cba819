import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { DataKeys } from '../numbers/data-keys.js';
import { graphError } from './errors.js';

/** What a cursor is bound to: it is invalid for another list, filter or caller. */
export interface CursorOf {
  list: string;
  /** The sort column or expression. */
  order: string;
  /** The caller's `sub`, so that a cursor survives a new token. */
  subject: string;
  /** The filter arguments, without `first` and `after`. */
  filter: object;
}

/** A row's place in a list: its id, preceded by the sort value unless the id is the sort column. */
export type Position = readonly [id: string] | readonly [unknown, string];

/** A longer text is not a cursor, and is not decrypted. */
const longest = 2_000;

/**
 * Stateless cursors: an encrypted and authenticated position. A client cannot forge one to probe whether a person exists, nor read the sort
 * value, which may be a name. They survive a restart, and work on every replica and with older keys.
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
    /** Error: BAD_USER_INPUT, with the same message whatever makes the cursor invalid for this list, filter and caller. */
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

/** Sorted by name and without nulls: an argument that is `null` equals one that is absent. */
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
  /** Reverses both. */
  latestFirst?: boolean;
}

export const orderRows = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { order, id, latestFirst }: Order,
): SelectQueryBuilder<Row> => {
  const direction = latestFirst ? 'DESC' : 'ASC';
  return query.orderBy(order, direction).addOrderBy(id, direction);
};

/** Only rows after a position. */
export const afterPosition = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  by: Order,
  position: Position,
): SelectQueryBuilder<Row> =>
  compared(query, by, position, by.latestFirst ? '<' : '>', 'after');

/** Only rows up to and including a position. */
export const upToPosition = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  by: Order,
  position: Position,
): SelectQueryBuilder<Row> =>
  compared(query, by, position, by.latestFirst ? '>=' : '<=', 'last');

/** `name` is the prefix of the SQL parameters. */
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
      : // The first condition gives a range of the index, which the second does not.
        `(${order} ${sign[0]}= :${name}Value AND (${order} ${sign[0]} :${name}Value OR ${byId}))`,
    parameters,
  );
}
