import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  primary,
} from '../../../shared/database/columns.js';

/** A sequence for registratienummers: the next migration encrypts them, after which SQL cannot find the maximum. */
export class Teller1700000002006 extends ForwardMigration {
  name = 'Teller1700000002006';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'teller', [
      column.text('soort', 20, primary),
      column.int('stand'),
    ]);
    await runner.query(
      `INSERT INTO teller (soort, stand)
        SELECT 'registratienummer', COALESCE(MAX(registratienummer + 0), 1000000) - 1000000 FROM justitiabele`,
    );
  }
}
