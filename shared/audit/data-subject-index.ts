import { Entity, type QueryRunner } from 'typeorm';
import {
  addMissingColumn,
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
import { Col } from '../database/entity-columns.js';

/** Finds the compact entries about a person: those that list many data subjects. Append only. */
@Entity('verwerking_betrokkene')
export class DataSubjectIndexEntity {
  /** The id of its key and 48 bits of the pseudonym. */
  @Col.text(60, 'primary')
  betrokkene!: string;
  @Col.text(16, 'primary')
  spanId!: string;
}

/** The pseudonym as the index has it. */
export const indexed = (pseudonym: string): string =>
  pseudonym.slice(0, pseudonym.indexOf('.') + 9);

export class CompactEntries1700000000031 extends ForwardMigration {
  name = 'CompactEntries1700000000031';
  async up(runner: QueryRunner): Promise<void> {
    const subjects = column.long('data_subject_ids', nullable);
    await addMissingColumn(runner, 'verwerking', subjects);
    await createTable(runner, 'verwerking_betrokkene', [
      column.text('betrokkene', 60, primary),
      column.text('span_id', 16, primary),
    ]);
  }
}
