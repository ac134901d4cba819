import type { Database } from '../../../shared/database/database.js';

/** Tables about keys and processes. */
const aboutNoData = ['data_key_proof', 'lease'];

/** Every row of every table as text, except migrations and tables about no data. */
export const dump = (database: Database): Promise<Map<string, string[]>> =>
  database.read(async (manager) => {
    const tables = new Map<string, string[]>();
    for (const { tableName } of manager.connection.entityMetadatas) {
      if (aboutNoData.includes(tableName)) continue;
      const rows = await manager.query<object[]>(`SELECT * FROM ${tableName}`);
      tables.set(tableName, rows.map((row) => JSON.stringify(row)).sort());
    }
    return tables;
  });

/** The same as one list, each row with its table. */
export const flat = (tables: ReadonlyMap<string, string[]>): string[] =>
  [...tables].flatMap(([table, rows]) => rows.map((row) => `${table} ${row}`));

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The ids that a row holds, its own included. */
export const idsIn = (row: string): string[] => row.match(uuid) ?? [];
