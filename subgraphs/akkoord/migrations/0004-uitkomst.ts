import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../../../shared/database/columns.js';

export class Uitkomst1700000004004 extends ForwardMigration {
  name = 'Uitkomst1700000004004';
  async up(runner: QueryRunner): Promise<void> {
    await createComputation(runner);
    await createUitkomst(runner);
    await createUitkomstTermijn(runner);
    await createUitkomstSignaal(runner);
  }
}

const createComputation = (runner: QueryRunner) =>
  createTable(
    runner,
    'berekening',
    [
      column.id('justitiabele_id', primary),
      column.moment('volgende_tijdstip'),
      column.int('pogingen'),
    ],
    [['volgende_tijdstip']],
  );

const createUitkomst = (runner: QueryRunner) =>
  createTable(runner, 'uitkomst', [
    column.id('justitiabele_id', primary),
    column.moment('berekend_tijdstip'),
    column.text('fase', 20, nullable),
    column.day('ontslagdatum', nullable),
    column.day('volgende_termijn', nullable),
    column.text('volgende_norm', 60, nullable),
    column.day('eerste_open_termijn', nullable),
    column.int('overschreden'),
    column.int('hoogste_ernst'),
    column.long('ontbreekt'),
    column.long('onvolledig'),
    column.text('gemeente', 20, nullable),
  ]);

const createUitkomstTermijn = (runner: QueryRunner) =>
  createTable(
    runner,
    'uitkomst_termijn',
    [
      column.id('id', primary),
      column.id('justitiabele_id'),
      column.text('norm', 60),
      column.text('partij', 20),
      column.text('gemeente', 20, nullable),
      column.day('vanaf'),
      column.day('uiterlijk_op', nullable),
      column.day('dag'),
      column.day('nagekomen_op', nullable),
      column.text('status', 20),
      column.bool('volledig'),
      column.moment('berekend_tijdstip'),
    ],
    [['justitiabele_id'], ['dag', 'id'], ['gemeente', 'dag', 'id']],
  );

const createUitkomstSignaal = (runner: QueryRunner) =>
  createTable(
    runner,
    'uitkomst_signaal',
    [
      column.id('id', primary),
      column.id('justitiabele_id'),
      column.text('code', 60),
      column.text('ernst', 20),
      column.day('sinds'),
      column.day('tot', nullable),
      column.text('gemeente', 20, nullable),
      column.bool('volledig'),
    ],
    [
      ['justitiabele_id', 'code'],
      ['sinds', 'id'],
      ['gemeente', 'sinds', 'id'],
    ],
  );
