import type {
  EntityManager,
  EntityMetadata,
  EntityTarget,
  ObjectLiteral,
} from 'typeorm';
import type { Database, Statement } from './database-types.js';

type Mapping = Database['mapping'];

/** A list in pieces of at most `size`: databases limit the number of values in one statement. */
export function inChunks<T>(list: readonly T[], size = 200): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** SQLite takes 32,766 in one statement. */
const parameters = 8_000;

/** The statement that inserts rows of an entity, but for their number, and the values of one row. */
interface Insert {
  begin: string;
  row: string;
  valuesOf(values: ObjectLiteral): unknown[];
}

/** One for each table of an open database, as long as it is open. */
const inserts = new WeakMap<EntityMetadata, Insert>();

/** Types whose values the drivers take as they are. */
const plainTypes: readonly unknown[] = ['varchar', 'text', 'int'];

function insertOf({ driver }: Mapping, metadata: EntityMetadata): Insert {
  const { tableName, columns } = metadata;
  const names = columns.map(({ databaseName }) => driver.escape(databaseName));
  const values = columns.map((column) => {
    const { propertyName, type, transformer, embeddedMetadata } = column;
    if (plainTypes.includes(type) && !transformer && !embeddedMetadata)
      return (row: ObjectLiteral): unknown => row[propertyName] ?? null;
    return (row: ObjectLiteral): unknown =>
      driver.preparePersistentValue(
        column.getEntityValue(row) ?? null,
        column,
      ) as unknown;
  });
  const insert = {
    begin: `INSERT INTO ${driver.escape(tableName)} (${names.join(', ')}) VALUES `,
    row: `(${columns.map(() => '?').join(', ')})`,
    valuesOf: (row: ObjectLiteral) => values.map((value) => value(row)),
  };
  inserts.set(metadata, insert);
  return insert;
}

/**
 * The statements that insert rows, without reading back generated values. They are written here, because the query builder takes several
 * times as long to make one as the database takes to execute it.
 */
export function insertStatements<Row extends ObjectLiteral>(
  mapping: Mapping,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Statement[] {
  if (rows.length === 0) return [];
  const metadata = mapping.getMetadata(entity);
  const insert = inserts.get(metadata) ?? insertOf(mapping, metadata);
  const { begin, row, valuesOf } = insert;
  const size = Math.floor(parameters / metadata.columns.length);
  return inChunks(rows, size).map((chunk) => ({
    sql: begin + chunk.map(() => row).join(', '),
    values: chunk.flatMap(valuesOf),
  }));
}

/** Inserts many rows; call it inside `database.write`. */
export async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  const { connection } = manager;
  for (const { sql, values } of insertStatements(connection, entity, rows))
    await manager.query(sql, [...values]);
}
