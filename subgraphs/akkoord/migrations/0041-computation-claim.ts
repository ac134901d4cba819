import { TableColumn, type QueryRunner } from 'typeorm';
import {
  column,
  ForwardMigration,
  nullable,
} from '../../../shared/database/columns.js';

/** A claim apart from when a person is due, so that a change during a computation does not let another process begin a second one. */
export class ComputationClaim1700000004041 extends ForwardMigration {
  name = 'ComputationClaim1700000004041';
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('berekening', 'claim_tot')) return;
    await runner.addColumn(
      'berekening',
      new TableColumn(column.moment('claim_tot', nullable)),
    );
  }
}
