import { TableColumn, TableIndex, type QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

/** Which professional has the case of a person, its hand-overs, and the caseload of each professional in the order of its index. */
export class Zaak1700000004060 extends ForwardMigration {
  name = 'Zaak1700000004060';
  async up(runner: QueryRunner): Promise<void> {
    await createZaak(runner);
    await createOverdracht(runner);
    await runner.addColumn(
      'caseload',
      new TableColumn(column.text('professional', 120, nullable)),
    );
    for (const [index, key] of ['termijn', 'ontslag', 'ernst'].entries())
      await runner.createIndex(
        'caseload',
        new TableIndex({
          name: `caseload_${index + 4}`,
          columnNames: [
            'partij',
            'organisatie',
            'professional',
            key,
            'justitiabele_id',
          ],
        }),
      );
  }
}

async function createZaak(runner: QueryRunner): Promise<void> {
  await createTable(
    runner,
    'zaak',
    [
      column.id('id', primary),
      ...versionedColumns,
      column.id('justitiabele_id'),
      column.text('partij', 20),
      column.text('organisatie', 20),
      column.text('professional', 120, nullable),
      column.text('rol', 20, nullable),
      column.moment('sinds'),
      column.bool('fictief'),
    ],
    [['unique:', 'justitiabele_id', 'partij', 'organisatie']],
  );
  await createTable(runner, 'zaak_gebeurtenis', [
    column.id('zaak_id', primary),
    column.int('versie', primary),
    column.text('soort', 20),
    column.moment('tijdstip'),
    column.text('rol', 20),
    column.text('partij', 20),
    column.text('organisatie', 20),
    column.text('professional', 120),
    column.id('overdracht_id', nullable),
  ]);
}

const createOverdracht = (runner: QueryRunner) =>
  createTable(
    runner,
    'overdracht',
    [
      column.id('id', primary),
      ...versionedColumns,
      column.id('justitiabele_id'),
      column.id('zaak_id'),
      column.text('status', 20),
      column.text('van_partij', 20),
      column.text('van_organisatie', 20),
      column.text('van_professional', 120),
      column.text('naar_partij', 20),
      column.text('naar_organisatie', 20),
      column.text('naar_professional', 120, nullable),
      column.moment('afgehandeld_tijdstip', nullable),
      column.text('reden', 500, nullable),
      column.moment('berekend_tijdstip', nullable),
      column.long('afspraken'),
      column.long('termijnen'),
      column.long('ontbreekt'),
      column.long('signalen'),
      column.bool('fictief'),
    ],
    [
      ['justitiabele_id'],
      ['zaak_id'],
      ['naar_partij', 'naar_organisatie', 'status', 'justitiabele_id'],
    ],
  );
