import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Hulpvraag1700000001065 extends ForwardMigration {
  name = 'Hulpvraag1700000001065';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'hulpvraag',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('justitiabele_id'),
        column.text('basisvoorwaarde', 20),
        column.moment('beantwoord_tijdstip', nullable),
        column.bool('fictief'),
      ],
      [['justitiabele_id']],
    );
  }
}
