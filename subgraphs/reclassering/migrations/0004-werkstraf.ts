import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../../../shared/database/columns.js';

export class Werkstraf1700000003004 extends ForwardMigration {
  name = 'Werkstraf1700000003004';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'werkstraf',
      [
        column.id('id', primary),
        column.id('justitiabele_id'),
        column.int('uren'),
        column.int('gewerkte_uren'),
        column.day('opgelegd_op'),
        column.day('afgerond_op', nullable),
        column.bool('fictief'),
      ],
      [['justitiabele_id']],
    );
    await createTable(
      runner,
      'gedragsinterventie',
      [
        column.id('id', primary),
        column.id('justitiabele_id'),
        column.text('naam', 120),
        column.day('gestart_op'),
        column.day('afgerond_op', nullable),
        column.bool('fictief'),
      ],
      [['justitiabele_id']],
    );
  }
}
