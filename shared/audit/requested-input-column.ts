import { TableColumn, type QueryRunner } from 'typeorm';
import { column, ForwardMigration, nullable } from '../database/columns.js';

/** What a request gave as input, in addition to the fields that it selected: a change of an input can then be judged by who uses it. */
export class ToegangInputs1700000000033 extends ForwardMigration {
  name = 'ToegangInputs1700000000033';
  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('toegang', 'inputs')))
      await runner.addColumn(
        'toegang',
        new TableColumn(column.long('inputs', nullable)),
      );
  }
}
