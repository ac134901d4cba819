import type { QueryRunner } from 'typeorm';
import { ForwardMigration, lengthen } from '../database/columns.js';

/** A longer name, because a count is recorded with its filter. */
export class Verwerkingsnaam1700000000025 extends ForwardMigration {
  name = 'Verwerkingsnaam1700000000025';
  up(runner: QueryRunner): Promise<void> {
    return lengthen(runner, 'verwerking', 'name', 240);
  }
}
