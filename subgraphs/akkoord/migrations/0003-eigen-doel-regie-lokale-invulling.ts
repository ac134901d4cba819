import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class EigenDoelRegieLokaleInvulling1700000004003 extends ForwardMigration {
  name = 'EigenDoelRegieLokaleInvulling1700000004003';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'eigen_doel',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('justitiabele_id'),
        column.text('omschrijving', 500),
        column.text('basisvoorwaarde', 20, nullable),
        column.day('behaald_op', nullable),
        column.bool('fictief'),
      ],
      [['justitiabele_id', 'vastgelegd_tijdstip']],
    );
    await createTable(runner, 'regie', [
      column.id('id', primary),
      ...versionedColumns,
      column.text('gemeente', 20),
      column.moment('sinds'),
      column.bool('fictief'),
    ]);
    await createTable(
      runner,
      'lokale_invulling',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.text('gemeente', 20),
        column.text('norm', 60, nullable),
        column.int('aantal', nullable),
        column.text('eenheid', 20, nullable),
        column.text('contactpunt', 500, nullable),
        column.text('werkafspraak', 500, nullable),
        column.text('grondslag', 500),
        column.day('geldt_vanaf'),
        column.day('geldt_tot', nullable),
        column.text('norm_zonder_einde', 60, nullable),
        column.bool('fictief'),
      ],
      [
        ['gemeente', 'geldt_vanaf'],
        ['unique:', 'gemeente', 'norm_zonder_einde'],
      ],
    );
  }
}
