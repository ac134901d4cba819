import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Afspraak1700000004001 extends ForwardMigration {
  name = 'Afspraak1700000004001';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'dossier', [
      column.id('id', primary),
      ...versionedColumns,
      column.day('onder_akkoord_sinds'),
      column.bool('fictief'),
    ]);
    await createTable(
      runner,
      'afspraak',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('justitiabele_id'),
        column.text('omschrijving', 500),
        column.text('partij', 20),
        column.text('organisatie', 20),
        column.text('basisvoorwaarde', 20, nullable),
        column.day('uiterlijk_op'),
        column.text('status', 20),
        column.day('nagekomen_op', nullable),
        column.bool('fictief'),
      ],
      [['justitiabele_id', 'uiterlijk_op']],
    );
  }
}
