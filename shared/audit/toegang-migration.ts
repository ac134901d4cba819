import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';

/** Tables of the gateway only: the access log, delegations and break-glass access. */
export class Toegang1700000000006 extends ForwardMigration {
  name = 'Toegang1700000000006';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'toegang',
      [
        column.text('span_id', 16, primary),
        column.text('trace_id', 32),
        column.moment('tijdstip'),
        column.text('subject', 120),
        column.text('client', 120, nullable),
        column.text('rol', 40),
        column.text('organisatie', 20, nullable),
        column.text('doel', 200),
        column.long('velden'),
        column.int('aantal_personen'),
        column.id('waarneming_id', nullable),
        column.id('noodtoegang_id', nullable),
      ],
      [
        ['tijdstip'],
        ['subject', 'tijdstip'],
        ['waarneming_id'],
        ['noodtoegang_id'],
      ],
    );
    await createTable(
      runner,
      'waarneming',
      [
        column.id('id', primary),
        column.text('waarnemer', 120),
        column.text('rol', 40),
        column.text('organisatie', 20),
        column.text('vastgelegd_door', 120),
        column.moment('vanaf'),
        column.moment('tot'),
      ],
      [['waarnemer'], ['organisatie', 'rol']],
    );
    await createTable(
      runner,
      'noodtoegang',
      [
        column.id('id', primary),
        column.text('subject', 120),
        column.text('rol', 40),
        column.text('organisatie', 20),
        column.id('justitiabele_id'),
        column.text('betrokkene', 64),
        column.text('reden', 500),
        column.moment('vanaf'),
        column.moment('tot'),
        column.moment('beoordeeld_tijdstip', nullable),
        column.text('beoordeeld_door', 120, nullable),
        column.text('oordeel', 20, nullable),
        column.text('toelichting', 500, nullable),
      ],
      [['subject', 'vanaf'], ['vanaf']],
    );
  }
}
