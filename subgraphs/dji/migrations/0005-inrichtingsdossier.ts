import { TableColumn, type QueryRunner } from 'typeorm';
import {
  column,
  ForwardMigration,
  nullable,
} from '../../../shared/database/columns.js';

export class Inrichtingsdossier1700000002005 extends ForwardMigration {
  name = 'Inrichtingsdossier1700000002005';
  up(runner: QueryRunner): Promise<void> {
    return runner.addColumn(
      'detentie',
      new TableColumn(column.day('inrichtingsdossier_vernietigd_op', nullable)),
    );
  }
}
