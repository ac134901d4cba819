import { TableIndex, type QueryRunner } from 'typeorm';
import {
  insertRelations,
  relationListColumns,
} from '../../../shared/access/relation-list.js';
import {
  column,
  createTable,
  ForwardMigration,
} from '../../../shared/database/columns.js';
import { now, today } from '../../../shared/days.js';

/** Lists in the order of their index; and who was never computed is due by a row, so that due people are found in an index too. */
export class Caseload1700000004030 extends ForwardMigration {
  name = 'Caseload1700000004030';
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropTable('caseload', true);
    await createTable(
      runner,
      'caseload',
      [
        ...relationListColumns,
        column.text('termijn', 10),
        column.text('ontslag', 10),
        column.int('ernst'),
      ],
      ['termijn', 'ontslag', 'ernst'].map((key) => [
        'partij',
        'organisatie',
        key,
        'justitiabele_id',
      ]),
    );
    await runner.query(insertRelations(caseloadOn(today()), '1 = 1'), [now()]);
    await runner.query(
      `INSERT INTO berekening (justitiabele_id, volgende_tijdstip, pogingen)
        SELECT d.id, d.vastgelegd_tijdstip, 0 FROM dossier d
        WHERE NOT EXISTS (SELECT 1 FROM berekening b WHERE b.justitiabele_id = d.id)`,
    );
    await runner.createIndex(
      'dossier',
      new TableIndex({
        name: 'dossier_1',
        columnNames: ['vastgelegd_tijdstip'],
      }),
    );
  }
}

/** As the table is here; later ones have more columns. */
const caseloadOn = (day: string) => ({
  table: 'caseload',
  join: 'LEFT JOIN uitkomst p ON p.justitiabele_id = b.justitiabele_id',
  keys: {
    termijn: "COALESCE(p.eerste_open_termijn, '9999-12-31')",
    ontslag: `CASE WHEN p.ontslagdatum >= '${day}' THEN p.ontslagdatum WHEN p.ontslagdatum IS NOT NULL THEN '9998-12-31' ELSE '9999-12-31' END`,
    ernst: 'COALESCE(3 - p.hoogste_ernst, 4)',
  },
});
