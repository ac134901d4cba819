import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Dienstverlening1700000001002 extends ForwardMigration {
  name = 'Dienstverlening1700000001002';
  async up(runner: QueryRunner): Promise<void> {
    const ofPerson = [
      column.id('id', primary),
      ...versionedColumns,
      column.id('justitiabele_id'),
    ];
    await createTable(
      runner,
      'reisdocument',
      [
        ...ofPerson,
        column.text('soort', 30),
        column.day('geldig_tot', nullable),
        column.text('inhouding_of_vermissing', 30, nullable),
      ],
      [['justitiabele_id']],
    );
    await createTable(
      runner,
      'basisvoorwaarde',
      [
        ...ofPerson,
        column.text('soort', 20),
        column.text('status', 20),
        column.day('geldig_tot', nullable),
        column.bool('fictief'),
      ],
      [['unique:', 'justitiabele_id', 'soort']],
    );
    await createTable(
      runner,
      'dienst',
      [
        ...ofPerson,
        column.text('gemeente_code', 4),
        column.text('soort', 30),
        column.text('open_soort', 30, nullable),
        column.text('status', 20),
        column.bool('bedreigend'),
        column.day('aangevraagd_op'),
        column.day('eerste_gesprek_op', nullable),
        column.day('geregeld_op', nullable),
        column.bool('fictief'),
      ],
      [['unique:', 'justitiabele_id', 'gemeente_code', 'open_soort']],
    );
  }
}
