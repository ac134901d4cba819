import { TableColumn, type QueryRunner } from 'typeorm';
import {
  column,
  ForwardMigration,
  nullable,
} from '../../../shared/database/columns.js';

export class Ontslagaankondiging1700000002004 extends ForwardMigration {
  name = 'Ontslagaankondiging1700000002004';
  up(runner: QueryRunner): Promise<void> {
    return runner.addColumn(
      'detentie',
      new TableColumn(column.day('ontslag_aangekondigd_voor', nullable)),
    );
  }
}
