import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../../../shared/database/columns.js';

/** Own goals from before it are shared with no organisation until their justitiabele consents. */
export class Toestemming1700000004070 extends ForwardMigration {
  name = 'Toestemming1700000004070';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'toestemming',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.id('justitiabele_id'),
        column.text('soort', 30),
        column.text('partij', 20),
        column.text('organisatie', 20),
        column.int('tekst_versie'),
        column.moment('ingetrokken_tijdstip', nullable),
        column.bool('fictief'),
      ],
      [['justitiabele_id', 'soort', 'partij', 'organisatie']],
    );
  }
}
