import { Entity, type QueryRunner } from 'typeorm';
import {
  createTable,
  column,
  ForwardMigration,
  primary,
} from '../../shared/database/columns.js';
import { Col } from '../../shared/database/entity-columns.js';

/** A person who was reported by a melding, by the id in the graph. The BSN rests encrypted in a table of its own. */
@Entity('person')
export class PersonEntity {
  @Col.id('primary')
  id!: string;
}

export class Person1700000009001 extends ForwardMigration {
  name = 'Person1700000009001';
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, 'person', [column.id('id', primary)]);
  }
}
