import { TableColumn, type QueryRunner } from 'typeorm';
import { column, ForwardMigration } from '../../../shared/database/columns.js';
import { now, today } from '../../../shared/days.js';

/** Outcomes count promises that are late; people who have any are computed again at once, the others on their next turn. */
export class AfsprakenTeLaat1700000004040 extends ForwardMigration {
  name = 'AfsprakenTeLaat1700000004040';
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'uitkomst',
      new TableColumn(column.int('afspraken_te_laat', { default: 0 })),
    );
    await runner.query(
      `UPDATE berekening SET volgende_tijdstip = ? WHERE justitiabele_id IN (
        SELECT a.justitiabele_id FROM afspraak a WHERE a.status IN ('OPEN', 'AANVAARD') AND a.uiterlijk_op < ?)`,
      [now(), today()],
    );
  }
}
