import { TableColumn, type QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../../../shared/database/columns.js';

/**
 * Voorwaarden get a kind, days and breaches; a toezicht gets the reason of its end. The text of a voorwaarde stays as it was, and its kind
 * is unknown, but for the four whose text begins with the term of Sr art. 14c.
 */
export class Voorwaarde1700000003085 extends ForwardMigration {
  name = 'Voorwaarde1700000003085';
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'toezicht',
      new TableColumn(column.text('beeindigingsreden', 30, nullable)),
    );
    await runner.addColumns('voorwaarde', [
      // The default is for the version before this one, which may still run and adds rows without it.
      new TableColumn(column.text('soort', 30, { default: "'ANDERS'" })),
      new TableColumn(column.day('geldt_vanaf', nullable)),
      new TableColumn(column.day('vervallen_op', nullable)),
    ]);
    for (const soort of [
      'CONTACTVERBOD',
      'LOCATIEVERBOD',
      'LOCATIEGEBOD',
      'MELDPLICHT',
    ])
      await runner.query(
        `UPDATE voorwaarde SET soort = '${soort}' WHERE UPPER(tekst) LIKE '${soort}%'`,
      );
    await createTable(
      runner,
      'schending',
      [
        column.id('id', primary),
        column.id('toezicht_id'),
        column.int('volgorde'),
        column.day('datum'),
        column.day('gemeld_op', nullable),
        column.text('uitkomst', 30, nullable),
        column.moment('vastgelegd_tijdstip'),
      ],
      [['toezicht_id']],
    );
  }
}
