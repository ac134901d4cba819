import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Justitiabele1700000002001 extends ForwardMigration {
  name = 'Justitiabele1700000002001';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'inrichting', [
      column.text('code', 20, primary),
      column.text('naam', 80),
      column.text('plaats', 80),
      column.text('gemeente_code', 4),
    ]);
    await createTable(
      runner,
      'justitiabele',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.text('skn', 20, nullable),
        column.text('bsn', 9, nullable),
        column.text('registratienummer', 10),
        column.text('voornamen', 200, nullable),
        column.text('voorvoegsel', 200, nullable),
        column.text('geslachtsnaam', 200),
        column.text('zoeknaam', 250),
        column.text('geboortedatum', 10, nullable),
        column.bool('geheimhouding'),
        column.bool('in_onderzoek'),
        column.bool('zonder_rechtmatig_verblijf'),
        column.bool('fictief'),
        column.text('bronsleutel', 80, nullable),
        column.day('import_peildatum', nullable),
      ],
      [
        ['unique:', 'skn'],
        ['unique:', 'bsn'],
        ['unique:', 'registratienummer'],
        ['unique:', 'bronsleutel'],
        ['zoeknaam', 'id'],
      ],
    );
  }
}
