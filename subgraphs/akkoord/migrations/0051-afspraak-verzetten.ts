import { TableColumn, TableIndex, type QueryRunner } from 'typeorm';
import {
  column,
  ForwardMigration,
  nullable,
} from '../../../shared/database/columns.js';

/** A promise may get another day, with a reason; compliance is counted by the day that was missed. None was given another day before. */
export class AfspraakVerzetten1700000004051 extends ForwardMigration {
  name = 'AfspraakVerzetten1700000004051';
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('afspraak_gebeurtenis', [
      new TableColumn(column.day('uiterlijk_op', nullable)),
      new TableColumn(column.text('reden', 500, nullable)),
    ]);
    await runner.addColumn(
      'afspraak',
      new TableColumn(column.day('nakomingsdag', { default: "'1970-01-01'" })),
    );
    await runner.query('UPDATE afspraak SET nakomingsdag = uiterlijk_op');
    await runner.createIndex(
      'afspraak',
      new TableIndex({
        name: 'afspraak_2',
        columnNames: ['nakomingsdag', 'id'],
      }),
    );
    await runner.createIndex(
      'uitkomst',
      new TableIndex({ name: 'uitkomst_1', columnNames: ['gemeente'] }),
    );
  }
}
