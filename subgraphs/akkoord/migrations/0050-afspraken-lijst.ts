import { TableColumn, type QueryRunner } from 'typeorm';
import {
  insertRelations,
  relationListColumns,
} from '../../../shared/access/relation-list.js';
import { inChunks } from '../../../shared/database/bulk.js';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../../../shared/database/columns.js';
import { now, today } from '../../../shared/days.js';
import { grouped } from '../../../shared/grouped.js';
import { afsprakenLijst } from '../entities/afspraken-lijst.js';

/** Promises know their end and a reminder that waits, and each organisation has a list of those about its people. */
export class AfsprakenLijst1700000004050 extends ForwardMigration {
  name = 'AfsprakenLijst1700000004050';
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('afspraak', [
      new TableColumn(column.day('beeindigd_op', nullable)),
      new TableColumn(column.moment('herinnerd_tijdstip', nullable)),
    ]);
    await addEnds(runner);
    await runner.query(`UPDATE afspraak SET herinnerd_tijdstip = (
        SELECT MIN(g.tijdstip) FROM afspraak_gebeurtenis g WHERE g.afspraak_id = afspraak.id AND g.soort = 'HERINNERD')
      WHERE status IN ('OPEN', 'AANVAARD')`);
    await createTable(
      runner,
      'afspraken_lijst',
      [
        ...relationListColumns,
        column.id('afspraak_id', primary),
        column.bool('eigen'),
        column.text('volgorde', 11),
      ],
      [
        ['partij', 'organisatie', 'eigen', 'volgorde', 'afspraak_id'],
        ['partij', 'organisatie', 'volgorde', 'afspraak_id'],
      ],
    );
    await runner.query(insertRelations(afsprakenLijst, '1 = 1'), [now()]);
  }
}

/** A withdrawn promise no longer changed, so that its `peildatum` is the moment of withdrawal; its day is that in Amsterdam. */
async function addEnds(runner: QueryRunner): Promise<void> {
  await runner.query(
    "UPDATE afspraak SET beeindigd_op = nagekomen_op WHERE status = 'NAGEKOMEN'",
  );
  const withdrawn = (await runner.query(
    "SELECT id, peildatum FROM afspraak WHERE status = 'INGETROKKEN'",
  )) as { id: string; peildatum: string }[];
  const byDay = grouped(withdrawn, ({ peildatum }) =>
    today(new Date(peildatum)),
  );
  for (const [day, rows] of byDay)
    for (const chunk of inChunks(rows.map(({ id }) => id)))
      await runner.query(
        `UPDATE afspraak SET beeindigd_op = ? WHERE id IN (${chunk.map(() => '?').join(', ')})`,
        [day, ...chunk],
      );
}
