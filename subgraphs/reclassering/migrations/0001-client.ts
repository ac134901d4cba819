import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Client1700000003001 extends ForwardMigration {
  name = 'Client1700000003001';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'organisatie', [
      column.text('code', 20, primary),
      column.text('naam', 120),
    ]);
    await runner.query(
      `INSERT INTO organisatie (code, naam) VALUES
        ('RN', 'Reclassering Nederland'),
        ('SVG', 'Stichting Verslavingsreclassering GGZ'),
        ('LJR', 'Leger des Heils Jeugdbescherming & Reclassering')`,
    );
    await createTable(
      runner,
      'client',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.text('skn', 20, nullable),
        column.text('clientnummer', 20),
        column.bool('fictief'),
      ],
      [
        ['unique:', 'skn'],
        ['unique:', 'clientnummer'],
      ],
    );
  }
}
