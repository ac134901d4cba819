import type { EntityMetadata } from 'typeorm';
import { inChunks } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { noteRead } from '../database/unit.js';
import type { PersonLock } from './betrokkenheid.js';

/** Rows of one table, in SQL. It is a constant of its module: the text of its statements is kept by it. */
export interface TableRows<Row extends object> {
  entity: new () => Row;
  /** What follows FROM; the table of the entity comes first, with an alias: `plan p INNER JOIN detentie d ON d.id = p.detentie_id`. */
  from: string;
  /** A further condition; `:name` stands for a parameter. */
  where?: string;
  /** Columns that order the rows; `-` stands for descending. */
  order?: readonly `${'' | '-'}${keyof Row & string}`[];
}

/** Rows about people. */
export interface PersonRows<Row extends object> extends TableRows<Row> {
  /** The column with the person's id, of the row or of what is joined to it. */
  person: string;
}

/** A row with the id of the person it is about. */
export type OfPerson<Row> = Row & { justitiabeleId: string };

type Parameters = Readonly<Record<string, string | number>>;

/** Reads rows under row-level authorization; those that are requested at the same time come in one statement. */
export interface RowReader {
  /** The rows about these people that the lock lets through. */
  of<Row extends object>(
    rows: PersonRows<Row>,
    parameters?: Parameters,
  ): (people: readonly string[]) => Promise<OfPerson<Row>[]>;
  /** All rows of a table that is not about people. */
  all<Row extends object>(rows: TableRows<Row>): () => Promise<Row[]>;
}

type ColumnMetadata = EntityMetadata['columns'][number];

/** Of any table. */
interface Rows {
  entity: new () => object;
  from: string;
  person?: string;
  where?: string;
  order?: readonly string[];
}

interface Read {
  rows: Rows;
  people: readonly string[];
  parameters: Parameters;
  done(found: object[]): void;
  failed(error: unknown): void;
}

/** SQLite takes 32,766 parameters in one statement; how many there are is estimated. */
const mostPeople = 1_000;
const mostParameters = 15_000;

/**
 * The reader of one request. Its statements are a UNION ALL of kinds of rows, each row a JSON array: a statement for each kind, and a value
 * for each column, take a database and its driver several times as long.
 */
export function rowReader(database: Database, lock: PersonLock): RowReader {
  let waiting: Read[] = [];

  const readAll = async () => {
    const reads = waiting;
    waiting = [];
    for (const group of statements(reads))
      try {
        const found = await execute(database, lock, group);
        for (const [index, { done }] of group.entries()) done(found[index]!);
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
  };
  const read = <Row>(
    read: Pick<Read, 'rows' | 'people' | 'parameters'>,
  ): Promise<Row[]> =>
    new Promise((done, failed) => {
      if (waiting.length === 0) queueMicrotask(() => void readAll());
      waiting.push({ ...read, done: done as Read['done'], failed });
    });
  return {
    of:
      (rows, parameters = {}) =>
      async (people) => {
        const chunks = inChunks(people, mostPeople).map((chunk) =>
          read({ rows, people: chunk, parameters }),
        );
        return (await Promise.all(chunks)).flat() as OfPerson<never>[];
      },
    all: (rows) => () => read({ rows, people: [], parameters: {} }),
  };
}

function statements(reads: readonly Read[]): Read[][] {
  const groups: Read[][] = [];
  let parameters = Infinity;
  for (const read of reads) {
    // Those of the lock, and of a condition.
    const own = 2 * read.people.length + 20;
    if (parameters + own > mostParameters) {
      groups.push([]);
      parameters = 0;
    }
    groups.at(-1)!.push(read);
    parameters += own;
  }
  return groups;
}

/** The rows of each read. */
async function execute(
  database: Database,
  lock: PersonLock,
  reads: readonly Read[],
): Promise<object[][]> {
  const kinds = reads.map(({ rows, people }) =>
    kindOf(database, lock, rows, people.length),
  );
  const parameters: unknown[] = [];
  for (const [index, read] of reads.entries()) {
    const { names, count } = kinds[index]!;
    for (const name of names)
      if (name === 'people')
        for (let at = 0; at < count; at++)
          parameters.push(read.people[at] ?? read.people[0]!);
      else parameters.push(lock.parameters[name] ?? read.parameters[name]!);
  }
  const found = await database.select<{
    kind: number;
    person: string;
    row: string | unknown[];
  }>(
    kinds.map(({ sql }, index) => `SELECT ${index}${sql}`).join(' UNION ALL '),
    parameters,
  );
  const lists = reads.map((): object[] => []);
  for (const { kind, person, row } of found) {
    const values =
      typeof row === 'string' ? (JSON.parse(row) as unknown[]) : row;
    lists[kind]!.push(kinds[kind]!.make(values, person));
    if (person) noteRead(person);
  }
  for (const [index, { rows }] of reads.entries())
    if (rows.order) lists[index]!.sort(comparison(rows.order));
  return lists;
}

/** One kind of rows in a statement. */
interface Kind {
  /** From after its number. */
  sql: string;
  /** Names of its parameters, in order. */
  names: readonly string[];
  /** How many people. */
  count: number;
  make(values: readonly unknown[], person: string): object;
}

/** By rows, then by what else the text depends on: dialect, kind of lock, and number of people, of which there are few. */
const kept = new WeakMap<Rows, Map<string, Kind>>();

function kindOf(
  { mapping, dialect }: Database,
  lock: PersonLock,
  rows: Rows,
  people: number,
): Kind {
  // The next power of two: the first one is repeated.
  const count = people && 2 ** Math.ceil(Math.log2(people));
  const key = `${dialect} ${count} ${lock.on('')}`;
  const kinds = kept.get(rows) ?? new Map<string, Kind>();
  kept.set(rows, kinds);
  const kind = kinds.get(key) ?? buildKind(mapping, lock, rows, count);
  kinds.set(key, kind);
  return kind;
}

function buildKind(
  mapping: Database['mapping'],
  lock: PersonLock,
  { entity, from, person, where }: Rows,
  count: number,
): Kind {
  const { columns } = mapping.getMetadata(entity);
  const { driver } = mapping;
  const alias = /^\w+ (\w+)/.exec(from)![1]!;
  const values = columns.map(
    ({ databaseName }) => `${alias}.${driver.escape(databaseName)}`,
  );
  const conditions = [
    ...(person === undefined
      ? []
      : [lock.on(person), `${person} IN (:people)`]),
    ...(where === undefined ? [] : [`(${where})`]),
  ];
  const names: string[] = [];
  const sql =
    ` AS kind, ${person ?? "''"} AS person, JSON_ARRAY(${values.join(', ')}) AS ${driver.escape('row')} FROM ${from}` +
    (conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '');
  return {
    count,
    names,
    sql: sql.replace(/:(\w+)/g, (_, name: string) => {
      names.push(name);
      return name === 'people' ? Array(count).fill('?').join(', ') : '?';
    }),
    make: maker(entity, columns, (column, value) =>
      driver.prepareHydratedValue(value, column),
    ),
  };
}

/** Of other types JSON has the value that a row has. */
const converted: readonly unknown[] = [
  'boolean',
  'simple-json',
  'simple-array',
];

function maker(
  entity: new () => object,
  columns: readonly ColumnMetadata[],
  convert: (column: ColumnMetadata, value: unknown) => unknown,
): Kind['make'] {
  const fields = columns.map((column) => ({
    column,
    name: column.propertyName,
    isConverted: converted.includes(column.type),
  }));
  return (values, person) => {
    const row = new entity() as Record<string, unknown>;
    for (const [index, { column, name, isConverted }] of fields.entries()) {
      const value = values[index];
      row[name] = isConverted ? convert(column, value) : value;
    }
    if (person) row['justitiabeleId'] = person;
    return row;
  };
}

/** As databases order texts in binary collation, numbers and null. */
export const comparison =
  (order: readonly string[]) =>
  (one: object, other: object): number => {
    for (const by of order) {
      const isDescending = by.startsWith('-');
      const name = (isDescending ? by.slice(1) : by) as never;
      const [a, b]: (string | number | null)[] = [one[name], other[name]];
      if (a === b) continue;
      const isBefore = a === null || (b !== null && a < b);
      return isBefore === isDescending ? 1 : -1;
    }
    return 0;
  };
