import type { QueryRunner } from 'typeorm';
import {
  addMissingColumn,
  column,
  ForwardMigration,
  nullable,
} from '../database/columns.js';

/** What a request gave as input, in addition to the fields that it selected: a change of an input can then be judged by who uses it. */
export class ToegangInputs1700000000033 extends ForwardMigration {
  name = 'ToegangInputs1700000000033';
  up(runner: QueryRunner): Promise<void> {
    return addMissingColumn(runner, 'toegang', column.long('inputs', nullable));
  }
}
