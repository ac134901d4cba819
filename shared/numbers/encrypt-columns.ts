import { In, type QueryRunner } from 'typeorm';
import { inChunks, insertAll } from '../database/bulk.js';
import { ForwardMigration } from '../database/columns.js';
import type { DataKeys } from './data-keys.js';
import { Wijziging } from '../database/versioned-row.js';
import { Persoonsnummer, seal } from './person-number.js';

/**
 * A migration that moves numbers from plaintext columns to the encrypted table; each column has the name of its kind. It drops the columns
 * and deletes the recorded changes of the numbers. It can be rerun after an interruption.
 */
export const encryptColumns = (
  name: string,
  keys: DataKeys,
  tableName: string,
  kinds: readonly string[],
) =>
  class extends ForwardMigration {
    name = name;
    async up(runner: QueryRunner): Promise<void> {
      const table = (await runner.getTable(tableName))!;
      const columns = table.columns.filter((column) =>
        kinds.includes(column.name),
      );
      await encrypt(
        runner,
        keys,
        tableName,
        columns.map((column) => column.name),
      );
      await runner.manager.delete(Wijziging, {
        tabel: tableName,
        veld: In([...kinds]),
      });
      for (const index of table.indices)
        if (index.columnNames.some((column) => kinds.includes(column)))
          await runner.dropIndex(tableName, index);
      await runner.dropColumns(tableName, columns);
    }
  };

async function encrypt(
  { manager }: QueryRunner,
  keys: DataKeys,
  tableName: string,
  kinds: readonly string[],
): Promise<void> {
  const rows = await manager
    .createQueryBuilder()
    .select(['id', ...kinds])
    .from(tableName, 't')
    .getRawMany<Record<string, string | null>>();
  for (const chunk of inChunks(rows)) {
    const ids = chunk.map(({ id }) => id!);
    await manager.delete(Persoonsnummer, {
      justitiabeleId: In(ids),
      soort: In([...kinds]),
    });
    await insertAll(
      manager,
      Persoonsnummer,
      chunk.flatMap((row) =>
        kinds.flatMap((kind) =>
          row[kind] == null ? [] : seal(keys, row['id']!, kind, row[kind]),
        ),
      ),
    );
  }
}
