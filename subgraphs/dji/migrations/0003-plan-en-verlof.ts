import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class PlanEnVerlof1700000002003 extends ForwardMigration {
  name = 'PlanEnVerlof1700000002003';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'plan',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('detentie_id'),
        column.day('vastgesteld_op'),
        column.day('gedeeld_op', nullable),
      ],
      [['unique:', 'detentie_id']],
    );
    await createTable(
      runner,
      'reintegratiedoel',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('plan_id'),
        column.int('volgnummer'),
        column.text('omschrijving', 500),
        column.bool('door_justitiabele_zelf'),
        column.day('behaald_op', nullable),
        column.moment('vervallen_tijdstip', nullable),
      ],
      [['plan_id', 'volgnummer']],
    );
    await createTable(
      runner,
      'verlof',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('detentie_id'),
        column.text('soort', 40),
        column.text('doel', 500, nullable),
        column.day('vanaf'),
        column.day('tot'),
        column.text('besluit', 20),
        column.day('besloten_op', nullable),
      ],
      [['detentie_id', 'vanaf']],
    );
  }
}
