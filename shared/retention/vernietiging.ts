import { randomUUID } from 'node:crypto';
import {
  Entity,
  TableIndex,
  type EntityManager,
  type QueryRunner,
} from 'typeorm';
import { Col } from '../database/entity-columns.js';
import {
  column,
  createTable,
  ForwardMigration,
  primary,
} from '../database/columns.js';
import { now } from '../days.js';
import { purposeUri } from '../access/doelbinding.js';
import { termijnInWords, type Bewaartermijn } from './bewaartermijn.js';

/** The log of destruction: what was destroyed, on which ground and by whom, without data subjects. One row per batch. Append only. */
@Entity('vernietiging')
export class VernietigingEntity {
  @Col.id('primary')
  id!: string;
  @Col.moment()
  tijdstip!: string;
  /** Code of the bewaartermijn. */
  @Col.text(60)
  soort!: string;
  /** The term and the fact from which it ran, as they were then. */
  @Col.text(255)
  termijn!: string;
  @Col.text(255)
  grondslag!: string;
  /** Number of people. */
  @Col.int()
  personen!: number;
  /** Number of rows, history included. */
  @Col.int()
  rijen!: number;
  /** Who gave the command. */
  @Col.text(120)
  door!: string;
}

/** The processing activity of destruction in the audit log; no GraphQL request has it as its purpose. */
export const destructionPurpose = purposeUri('vernietigen');

/** What one batch destroyed. */
export interface DestroyedCounts {
  /** People, each whole or the part that was due; 0 for lines of a record. */
  personen: number;
  rijen: number;
}

/** Records a batch, in the transaction that destroys it. */
export const recordDestruction = (
  manager: EntityManager,
  termijn: Bewaartermijn,
  destroyed: DestroyedCounts,
  door: string,
): Promise<unknown> =>
  manager.insert(VernietigingEntity, {
    id: randomUUID(),
    tijdstip: now(),
    soort: termijn.code,
    termijn: `${termijnInWords(termijn)} vanaf: ${termijn.vanaf}`,
    grondslag: termijn.grondslag,
    ...destroyed,
    door,
  });

export class Vernietiging1700000000020 extends ForwardMigration {
  name = 'Vernietiging1700000000020';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'vernietiging',
      [
        column.id('id', primary),
        column.moment('tijdstip'),
        column.text('soort', 60),
        column.text('termijn', 255),
        column.text('grondslag', 255),
        column.int('personen'),
        column.int('rijen'),
        column.text('door', 120),
      ],
      [['tijdstip']],
    );
    // The gateway takes no meldingen.
    if (!(await runner.hasTable('melding_in'))) return;
    await runner.createIndex(
      'melding_in',
      new TableIndex({
        name: 'melding_in_1',
        columnNames: ['justitiabele_id'],
      }),
    );
  }
}
