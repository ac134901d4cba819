import type { QueryRunner } from 'typeorm';
import {
  ForwardMigration,
  makeNullable,
} from '../../../shared/database/columns.js';

/** `null` now means that the register has not been consulted yet. */
export class Geheimhouding1700000001004 extends ForwardMigration {
  name = 'Geheimhouding1700000001004';
  up(runner: QueryRunner): Promise<void> {
    return makeNullable(runner, 'inwoner', 'geheimhouding');
  }
}
