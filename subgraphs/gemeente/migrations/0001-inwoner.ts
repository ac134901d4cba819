import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Inwoner1700000001001 extends ForwardMigration {
  name = 'Inwoner1700000001001';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'gemeente', [
      column.text('code', 4, primary),
      column.text('naam', 80),
      column.text('provincie', 40, nullable),
      column.text('arrondissement', 40, nullable),
      column.text('contactpunt', 120, nullable),
      column.day('einddatum', nullable),
      column.text('opvolger_code', 4, nullable),
    ]);
    await createTable(
      runner,
      'inwoner',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.text('bsn', 9, nullable),
        column.text('gemeente_van_herkomst', 4, nullable),
        column.text('gemeente_van_vestiging', 4, nullable),
        column.text('functie_adres', 10, nullable),
        column.bool('geheimhouding'),
        column.bool('in_onderzoek'),
        column.bool('nederlander', nullable),
        column.moment('reisdocumenten_tijdstip', nullable),
      ],
      [
        ['unique:', 'bsn'],
        ['gemeente_van_herkomst'],
        ['gemeente_van_vestiging'],
      ],
    );
  }
}
