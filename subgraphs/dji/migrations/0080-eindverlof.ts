import { TableColumn, type QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../../../shared/database/columns.js';
import { EindverlofmaatregelEntity } from '../entities/eindverlofmaatregel.js';
import { firstMaatregelen } from '../service/first-maatregelen.js';

/**
 * Eindverlof (Rtvi ch. 4a): since when a sentence is irrevocable, whom art. 33b excludes, and the measures of the minister. Of sentences from
 * before nobody recorded it.
 */
export class Eindverlof1700000002080 extends ForwardMigration {
  name = 'Eindverlof1700000002080';
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('detentie', [
      new TableColumn(column.day('onherroepelijk_op', nullable)),
      new TableColumn(column.bool('eindverlof_uitgesloten', nullable)),
    ]);
    await createTable(runner, 'eindverlofmaatregel', [
      column.int('volgorde', primary),
      column.text('code', 20),
      column.day('geldt_vanaf'),
      column.day('geldt_tot', nullable),
      column.int('dagen'),
      column.text('grondslag', 500),
      column.text('bron', 500),
    ]);
    await runner.manager.insert(EindverlofmaatregelEntity, [
      ...firstMaatregelen,
    ]);
  }
}
