import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Correctieverzoek1700000004071 extends ForwardMigration {
  name = 'Correctieverzoek1700000004071';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'correctieverzoek',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('justitiabele_id'),
        column.text('record_type', 60),
        column.text('record_id', 60, nullable),
        column.text('veld', 60, nullable),
        column.text('wat_niet_klopt', 500),
        column.text('partij', 20),
        column.text('organisatie', 20),
        column.day('uiterlijk_op'),
        column.text('status', 20),
        column.text('reden', 500, nullable),
        column.moment('beantwoord_tijdstip', nullable),
        column.bool('fictief'),
      ],
      [
        ['justitiabele_id', 'vastgelegd_tijdstip'],
        ['status', 'partij', 'uiterlijk_op', 'id'],
      ],
    );
  }
}
