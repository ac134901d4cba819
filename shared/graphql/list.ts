import type { ObjectLiteral, EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Order, Position } from './cursor.js';
import type { Caller } from '../access/caller.js';
import type { Database } from '../database/database.js';

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
  identifying?: readonly (keyof Filter & string)[];
}

/** Who asks a list, and where it is. */
export interface ListContext {
  database: Database;
  caller: Caller;
}

/** A page of a list, as Relay lays it out. */
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

/** Which part of a list was read. */
export interface ReadPage<Node> {
  connection: Connection<Node>;
  /** The row before it; `null` at the begin. */
  after: Position | null;
  /** Its last row, and the one behind it that says there is a next page; `null` where there is none. */
  last: Position | null;
  next: Position | null;
}
