import { TableColumn, type QueryRunner } from 'typeorm';
import {
  column,
  ForwardMigration,
  nullable,
} from '../../../shared/database/columns.js';
import { now } from '../../../shared/days.js';

/** The defaults are for the version before this one, which may still run and adds rows without them. */
const unknown = "'1970-01-01T00:00:00.000Z'";

/** Werkstraffen and gedragsinterventies are recorded by acts. When those that are there were recorded is unknown: now at the latest. */
export class WerkstrafActs1700000003086 extends ForwardMigration {
  name = 'WerkstrafActs1700000003086';
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['werkstraf', 'gedragsinterventie']) {
      await runner.addColumns(table, [
        new TableColumn(column.int('versie', { default: 1 })),
        new TableColumn(column.moment('peildatum', { default: unknown })),
        new TableColumn(
          column.moment('vastgelegd_tijdstip', { default: unknown }),
        ),
        new TableColumn(column.text('organisatie', 20, nullable)),
        new TableColumn(column.text('afronding', 20, nullable)),
      ]);
      const moment = now();
      await runner.query(
        `UPDATE ${table} SET peildatum = ?, vastgelegd_tijdstip = ?`,
        [moment, moment],
      );
    }
  }
}
