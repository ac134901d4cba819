import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

export class Detentie1700000002002 extends ForwardMigration {
  name = 'Detentie1700000002002';
  async up(runner: QueryRunner): Promise<void> {
    await createDetentie(runner);
    await createPlaatsing(runner);
    await createOverleg(runner);
    await createProgrammawijziging(runner);
  }
}

const createDetentie = (runner: QueryRunner): Promise<void> =>
  createTable(
    runner,
    'detentie',
    [
      column.id('id', primary),
      ...versionedColumns,
      column.id('justitiabele_id'),
      column.int('volgnummer'),
      column.text('inrichting_code', 20),
      column.text('titel', 30),
      column.day('insluitingsdatum'),
      column.day('verwachte_einddatum', nullable),
      column.day('werkelijke_einddatum', nullable),
      column.day('uitspraakdatum', nullable),
      column.int('straf_jaren', nullable),
      column.int('straf_maanden', nullable),
      column.int('straf_dagen', nullable),
      column.bool('gedeeltelijk_voorwaardelijk', nullable),
      column.day('screening_afgerond_op', nullable),
      column.text('programma', 10),
      column.day('pp_vanaf', nullable),
      column.day('pp_tot', nullable),
      column.text('gemeente_van_herkomst', 4, nullable),
      column.text('gemeente_van_vestiging', 4, nullable),
      column.bool('fictief'),
    ],
    [['unique:', 'justitiabele_id', 'volgnummer'], ['inrichting_code']],
  );

const createPlaatsing = (runner: QueryRunner): Promise<void> =>
  createTable(
    runner,
    'plaatsing',
    [
      column.id('id', primary),
      column.id('detentie_id'),
      column.int('volgnummer'),
      column.text('inrichting_code', 20),
      column.text('regime', 20),
      column.day('vanaf'),
      column.moment('vastgelegd_tijdstip'),
    ],
    [['unique:', 'detentie_id', 'volgnummer']],
  );

const createOverleg = (runner: QueryRunner): Promise<void> =>
  createTable(
    runner,
    'overleg',
    [
      column.id('id', primary),
      column.id('detentie_id'),
      column.text('soort', 20),
      column.day('datum'),
      column.moment('vastgelegd_tijdstip'),
    ],
    [['detentie_id', 'datum']],
  );

const createProgrammawijziging = (runner: QueryRunner): Promise<void> =>
  createTable(
    runner,
    'programmawijziging',
    [
      column.id('id', primary),
      column.id('detentie_id'),
      column.int('volgnummer'),
      column.text('naar', 10),
      column.day('datum'),
      column.moment('vastgelegd_tijdstip'),
    ],
    [['unique:', 'detentie_id', 'volgnummer']],
  );
