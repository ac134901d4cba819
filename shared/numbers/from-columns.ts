import { In, type QueryRunner } from 'typeorm';
import { inChunks, insertAll } from '../database/bulk.js';
import { ForwardMigration } from '../database/columns.js';
import type { DataKeys } from './data-keys.js';
import { Wijziging } from '../database/versioned-row.js';
import { Persoonsnummer, seal } from './person-number.js';

/**
 * A migration that takes numbers which rest in columns of a table, in the clear, to where they rest encrypted: each column is named as
 * its kind. The columns go, and what was kept of changed numbers. Broken off, it begins again with what is left.
 */
export const uitKolommen = (
  name: string,
  keys: DataKeys,
  tabel: string,
  soorten: readonly string[],
) =>
  class extends ForwardMigration {
    name = name;
    async up(runner: QueryRunner): Promise<void> {
      const table = (await runner.getTable(tabel))!;
      const kolommen = table.columns.filter((kolom) =>
        soorten.includes(kolom.name),
      );
      await versleutel(
        runner,
        keys,
        tabel,
        kolommen.map((kolom) => kolom.name),
      );
      await runner.manager.delete(Wijziging, { tabel, veld: In([...soorten]) });
      for (const index of table.indices)
        if (index.columnNames.some((kolom) => soorten.includes(kolom)))
          await runner.dropIndex(tabel, index);
      await runner.dropColumns(tabel, kolommen);
    }
  };

async function versleutel(
  { manager }: QueryRunner,
  keys: DataKeys,
  tabel: string,
  soorten: readonly string[],
): Promise<void> {
  const rows = await manager
    .createQueryBuilder()
    .select(['id', ...soorten])
    .from(tabel, 't')
    .getRawMany<Record<string, string | null>>();
  for (const chunk of inChunks(rows)) {
    const ids = chunk.map(({ id }) => id!);
    await manager.delete(Persoonsnummer, {
      justitiabeleId: In(ids),
      soort: In([...soorten]),
    });
    await insertAll(
      manager,
      Persoonsnummer,
      chunk.flatMap((row) =>
        soorten.flatMap((soort) =>
          row[soort] == null ? [] : seal(keys, row['id']!, soort, row[soort]),
        ),
      ),
    );
  }
}
