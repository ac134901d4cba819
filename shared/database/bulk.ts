import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** A list in pieces of at most `size`: databases limit the number of values in one statement. */
export function inChunks<T>(list: readonly T[], size = 200): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** SQLite takes 32,766 in one statement. */
const parameters = 8_000;

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
  const { tableName, columns } = connection.getMetadata(entity);
  const { driver } = connection;
  const names = columns.map(({ databaseName }) => driver.escape(databaseName));
  const row = `(${columns.map(() => '?').join(', ')})`;
  for (const chunk of inChunks(rows, Math.floor(parameters / columns.length)))
    await manager.query(
      `INSERT INTO ${driver.escape(tableName)} (${names.join(', ')}) VALUES ${chunk.map(() => row).join(', ')}`,
      chunk.flatMap((values) =>
        columns.map((column): unknown =>
          driver.preparePersistentValue(
            column.getEntityValue(values) ?? null,
            column,
          ),
        ),
      ),
    );
}
