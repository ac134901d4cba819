import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Advies1700000003002 extends ForwardMigration {
  name = 'Advies1700000003002';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'instrument', [
      column.text('code', 20, primary),
      column.text('naam', 120),
      column.bool('in_gebruik'),
      column.day('gepauzeerd_op', nullable),
    ]);
    // OXREC: paused after the Inspectie JenV found its formulas swapped and wrong.
    await runner.query(
      `INSERT INTO instrument (code, naam, in_gebruik, gepauzeerd_op) VALUES
        ('RISC', 'Recidive-inschattingsschalen', 1, NULL),
        ('OXREC', 'Oxford Risk of Recidivism Tool', 0, '2026-02-12'),
        ('SCIL', 'Screener voor intelligentie en licht verstandelijke beperking', 1, NULL)`,
    );
    await createTable(
      runner,
      'advies',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('justitiabele_id'),
        column.text('soort', 40),
        column.text('organisatie', 20),
        column.text('status', 20),
        column.day('aangevraagd_op'),
        column.day('uiterlijk_op', nullable),
        column.day('uitgebracht_op', nullable),
        column.text('risico', 20, nullable),
        column.text('instrument', 20, nullable),
        column.text('instrumentversie', 20, nullable),
        column.bool('fictief'),
      ],
      [['justitiabele_id', 'status']],
    );
  }
}
