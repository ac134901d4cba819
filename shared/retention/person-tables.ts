import {
  In,
  type EntityManager,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';
import { Betrokkenheid } from '../access/betrokkenheid.js';
import { inChunks } from '../database/bulk.js';
import { InboxMelding } from '../meldingen/inbox.js';
import { OutboxMelding } from '../meldingen/courier.js';
import { Persoonsnummer } from '../numbers/person-number.js';
import { Wijziging } from '../database/versioned-row.js';

type EntityClass<Row extends ObjectLiteral = ObjectLiteral> = new () => Row;

/** Rows of a person: in which table, and how they lead to him. */
export interface PersonTable {
  entity: EntityClass;
  /** The property that holds the person's id, or the id of the row of `onder`. */
  key: string;
  parent: EntityClass | null;
  /** Only the rows for which this holds. */
  where: FindOptionsWhere<ObjectLiteral>;
  /** Its rows stay: they lead to others, and of these fields alone it is forgotten what they said before. */
  retained: false | { forget: readonly string[] };
}

/** Rows that go. A table comes after the one that it is under. */
export const deletedTable = <Row extends ObjectLiteral>(
  entity: EntityClass<Row>,
  key: keyof Row & string,
  {
    parent,
    where,
  }: { parent?: EntityClass; where?: FindOptionsWhere<Row> } = {},
): PersonTable => ({
  entity,
  key,
  parent: parent ?? null,
  where: where ?? {},
  retained: false,
});

/** Rows that stay, on the way to those that go; what they said before of the fields `vergeet` goes. */
export const retainedTable = <Row extends ObjectLiteral>(
  entity: EntityClass<Row>,
  key: keyof Row & string,
  {
    parent,
    forget = [],
  }: { parent?: EntityClass; forget?: readonly (keyof Row & string)[] } = {},
): PersonTable => ({
  ...deletedTable(entity, key, parent ? { parent } : {}),
  retained: { forget },
});

/** The tables about a person that every partner has, in addition to those of its domain. */
export const ketenTables: readonly PersonTable[] = [
  deletedTable(Persoonsnummer, 'justitiabeleId'),
  deletedTable(Betrokkenheid, 'justitiabeleId'),
  deletedTable(OutboxMelding, 'justitiabeleId'),
  deletedTable(InboxMelding, 'justitiabeleId'),
];

/**
 * Deletes rows of people with their recorded changes; returns the number of rows. Call it inside `database.exclusive`, so that no concurrent
 * write adds to the rows that are deleted.
 */
export async function deleteRows(
  manager: EntityManager,
  tables: readonly PersonTable[],
  people: readonly string[],
): Promise<number> {
  const ids = new Map<EntityClass, readonly string[]>();
  const parentIds = ({ parent }: PersonTable) =>
    parent ? ids.get(parent)! : people;
  for (const table of tables)
    ids.set(table.entity, await idsOf(manager, table, parentIds(table)));
  let count = 0;
  const remove = async <Row extends ObjectLiteral>(
    entity: EntityClass<Row>,
    key: string,
    values: readonly string[],
    where: FindOptionsWhere<Row>,
  ) => {
    for (const chunk of inChunks(values)) {
      const { affected } = await manager.delete(entity, {
        ...where,
        [key]: In(chunk),
      });
      count += affected ?? 0;
    }
  };
  // Child rows are deleted before their parents.
  for (const table of tables.toReversed()) {
    const { tableName } = manager.connection.getMetadata(table.entity);
    await remove(Wijziging, 'recordId', ids.get(table.entity)!, {
      tabel: tableName,
      ...(table.retained && { veld: In([...table.retained.forget]) }),
    });
    if (!table.retained)
      await remove(table.entity, table.key, parentIds(table), table.where);
  }
  return count;
}

/** The ids of the rows; none for a table without ids, which has nothing under it and no history. */
async function idsOf(
  manager: EntityManager,
  { entity, key, where }: PersonTable,
  parentIds: readonly string[],
): Promise<string[]> {
  const { columns } = manager.connection.getMetadata(entity);
  if (!columns.some(({ propertyName }) => propertyName === 'id')) return [];
  const ids: string[] = [];
  for (const chunk of inChunks(parentIds)) {
    const rows = await manager.find(entity, {
      select: { id: true },
      where: { ...where, [key]: In(chunk) },
    });
    ids.push(...rows.map((row) => row['id'] as string));
  }
  return ids;
}
