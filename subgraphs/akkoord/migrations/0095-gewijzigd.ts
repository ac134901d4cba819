import { TableColumn, TableIndex, type QueryRunner } from 'typeorm';
import {
  column,
  ForwardMigration,
  nullable,
} from '../../../shared/database/columns.js';

/** What changed since a moment is found by index: people of the caseload, promises and requests for correction. */
export class Gewijzigd1700000004095 extends ForwardMigration {
  name = 'Gewijzigd1700000004095';
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'dossier',
      new TableColumn(column.moment('gewijzigd_tijdstip', nullable)),
    );
    for (const [table, name, columnNames] of [
      ['dossier', 'dossier_2', ['gewijzigd_tijdstip']],
      [
        'afspraak_gebeurtenis',
        'afspraak_gebeurtenis_1',
        ['tijdstip', 'afspraak_id'],
      ],
      ['correctieverzoek', 'correctieverzoek_3', ['partij', 'peildatum']],
    ] as const)
      await runner.createIndex(
        table,
        new TableIndex({ name, columnNames: [...columnNames] }),
      );
  }
}
