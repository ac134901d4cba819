import { TableColumn, type QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../../../shared/database/columns.js';

export class AfspraakGebeurtenis1700000004002 extends ForwardMigration {
  name = 'AfspraakGebeurtenis1700000004002';
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'afspraak',
      new TableColumn(column.text('norm', 60, nullable)),
    );
    await createTable(runner, 'afspraak_gebeurtenis', [
      column.id('afspraak_id', primary),
      column.int('versie', primary),
      column.text('soort', 20),
      column.moment('tijdstip'),
      column.text('rol', 20),
      column.text('organisatie', 20, nullable),
    ]);
    // Existing promises get a history too: only the promising organisation could change them, and at most twice.
    await runner.query(insertHistory("'VASTGELEGD'", 'vastgelegd_tijdstip'));
    await runner.query(
      `${insertHistory('status', 'peildatum', 2)} WHERE versie = 2`,
    );
  }
}

const insertHistory = (soort: string, tijdstip: string, versie = 1) =>
  `INSERT INTO afspraak_gebeurtenis (afspraak_id, versie, soort, tijdstip, rol, organisatie)
   SELECT id, ${versie}, ${soort}, ${tijdstip},
     CASE partij WHEN 'DJI' THEN 'casemanager' WHEN 'RECLASSERING' THEN 'reclasseringswerker' ELSE 'coordinator-nazorg' END,
     organisatie FROM afspraak`;
