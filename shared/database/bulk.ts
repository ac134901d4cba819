import type {
  DataSource,
  EntityManager,
  EntityMetadata,
  EntityTarget,
  ObjectLiteral,
} from 'typeorm';

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

function insertOf({ driver }: DataSource, metadata: EntityMetadata): Insert {
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
 * Inserts many rows without reading back generated values; call it inside `database.write`. The statement is written here, because the query
 * builder takes several times as long to make it as the database takes to execute it.
 */
export async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { connection } = manager;
  const metadata = connection.getMetadata(entity);
  const insert = inserts.get(metadata) ?? insertOf(connection, metadata);
  const { begin, row, valuesOf } = insert;
  const size = Math.floor(parameters / metadata.columns.length);
  for (const chunk of inChunks(rows, size))
    await manager.query(
      begin + chunk.map(() => row).join(', '),
      chunk.flatMap(valuesOf),
    );
}
