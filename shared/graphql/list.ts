import type { ObjectLiteral, EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Order, Position } from './cursor.js';
import type { Caller } from '../access/caller.js';
import type { Database } from '../database/database.js';

/** A paginated list. */
export interface List<
  Row extends ObjectLiteral,
  Filter extends object,
> extends Order {
  /** Name of the GraphQL field. */
  name: string;
  /** The filter arguments: all but `first` and `after`. */
  filter: Filter;
  /** The rows that match a filter and that the caller may see, unordered and unlimited. */
  rows(
    manager: EntityManager,
    filter: Partial<Filter>,
  ): SelectQueryBuilder<Row>;
  idOf(row: Row): string;
}

/** A list of people, or of rows that are each about one person. */
export interface PeopleList<
  Row extends ObjectLiteral,
  Filter extends object,
> extends List<Row, Filter> {
  /** The column with the id of the person. */
  person: string;
  /** Counts without a filter, where an index can. */
  countAll: ((manager: EntityManager) => Promise<number>) | null;
  /** The filter arguments that identify people. */
  identifying?: readonly (keyof Filter & string)[];
}

export interface ListContext {
  database: Database;
  caller: Caller;
}

/** A Relay connection. */
export interface Connection<Node> {
  edges: { readonly cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when it is selected. */
  totalCount: () => Promise<number>;
}

/** A page, with its place in the list. */
export interface ReadPage<Node> {
  connection: Connection<Node>;
  /** The row before it; `null` for the first page. */
  after: Position | null;
  /** Its last row, and the row after it if there is a next page. */
  last: Position | null;
  next: Position | null;
}
