import type { QueryRunner } from 'typeorm';
import { insertAll } from '../../../shared/database/bulk.js';
import {
  column,
  createTable,
  ForwardMigration,
  primary,
} from '../../../shared/database/columns.js';
import { NamePartEntity, namePartsOf } from '../entities/name-part.js';

const batch = 1_000;

export class NamePart1700000002031 extends ForwardMigration {
  name = 'NamePart1700000002031';
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropTable('naamdeel', true);
    await createTable(
      runner,
      'naamdeel',
      [column.text('part', 8, primary), column.id('justitiabele_id', primary)],
      [['justitiabele_id']],
    );
    for (let last = ''; ;) {
      const people = (await runner.query(
        `SELECT id, zoeknaam FROM justitiabele WHERE id > ? ORDER BY id LIMIT ${batch}`,
        [last],
      )) as { id: string; zoeknaam: string }[];
      if (people.length === 0) return;
      await insertAll(
        runner.manager,
        NamePartEntity,
        people.flatMap(namePartsOf),
      );
      last = people.at(-1)!.id;
    }
  }
}
