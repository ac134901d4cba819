import { TableColumn, type QueryRunner } from 'typeorm';
import {
  column,
  ForwardMigration,
  nullable,
} from '../../../shared/database/columns.js';

/** Which basisvoorwaarde a goal serves and by when it is to be reached; of goals from before, nobody recorded it. */
export class Plandoelen1700000002065 extends ForwardMigration {
  name = 'Plandoelen1700000002065';
  up(runner: QueryRunner): Promise<void> {
    return runner.addColumns('reintegratiedoel', [
      new TableColumn(column.text('basisvoorwaarde', 20, nullable)),
      new TableColumn(column.day('uiterlijk_op', nullable)),
    ]);
  }
}
