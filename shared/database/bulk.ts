import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** A list in pieces of at most `size`: databases limit the number of values in one statement. */
export function inChunks<T>(list: readonly T[], size = 200): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** Inserts many rows without reading back generated values; call it inside `database.write`. */
export async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  for (const chunk of inChunks(rows))
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(chunk)
      .updateEntity(false)
      .execute();
}
