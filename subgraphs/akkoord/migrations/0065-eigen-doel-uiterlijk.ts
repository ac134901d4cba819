import { TableColumn, type QueryRunner } from 'typeorm';
import {
  column,
  ForwardMigration,
  nullable,
} from '../../../shared/database/columns.js';

/** By when an own goal is to be reached, and when it was dropped. */
export class EigenDoelUiterlijk1700000004065 extends ForwardMigration {
  name = 'EigenDoelUiterlijk1700000004065';
  up(runner: QueryRunner): Promise<void> {
    return runner.addColumns('eigen_doel', [
      new TableColumn(column.day('uiterlijk_op', nullable)),
      new TableColumn(column.moment('vervallen_tijdstip', nullable)),
    ]);
  }
}
