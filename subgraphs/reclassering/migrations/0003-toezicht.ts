import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Toezicht1700000003003 extends ForwardMigration {
  name = 'Toezicht1700000003003';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'toezicht',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('justitiabele_id'),
        column.text('organisatie', 20),
        column.text('grondslag', 40),
        column.int('niveau'),
        column.bool('dadelijk_uitvoerbaar'),
        column.day('ingangsdatum'),
        column.day('eerste_contact_op', nullable),
        column.day('einddatum', nullable),
        column.bool('elektronische_monitoring'),
        column.bool('fictief'),
      ],
      [['justitiabele_id']],
    );
    await createTable(runner, 'voorwaarde', [
      column.id('toezicht_id', primary),
      column.int('volgorde', primary),
      column.text('tekst', 500),
    ]);
    await createTable(
      runner,
      'contact',
      [
        column.id('id', primary),
        column.id('toezicht_id'),
        column.day('datum'),
        column.text('soort', 20),
        column.moment('vastgelegd_tijdstip'),
      ],
      [['toezicht_id']],
    );
  }
}
