import { TableIndex, type QueryRunner } from 'typeorm';
import {
  insertRelations,
  relationListColumns,
} from '../../../shared/access/relation-list.js';
import {
  column,
  createTable,
  ForwardMigration,
} from '../../../shared/database/columns.js';
import { now } from '../../../shared/days.js';
import { nameList } from '../entities/name-list.js';

export class NameList1700000002030 extends ForwardMigration {
  name = 'NameList1700000002030';
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropTable('naamlijst', true);
    await createTable(
      runner,
      'naamlijst',
      [...relationListColumns, column.text('zoeknaam', 250)],
      [['partij', 'organisatie', 'zoeknaam', 'justitiabele_id'], ['tot']],
    );
    await runner.query(insertRelations(nameList, '1 = 1'), [now()]);
    for (const [index, columnNames] of retentionIndices.entries())
      await runner.createIndex(
        'detentie',
        new TableIndex({ name: `detentie_${index + 3}`, columnNames }),
      );
  }
}

/** By which retention finds whose term may have passed. */
const retentionIndices = [
  ['werkelijke_einddatum'],
  ['inrichtingsdossier_vernietigd_op', 'werkelijke_einddatum'],
];
