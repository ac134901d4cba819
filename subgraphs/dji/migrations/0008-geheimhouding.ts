import type { QueryRunner } from 'typeorm';
import {
  ForwardMigration,
  makeNullable,
} from '../../../shared/database/columns.js';

/** That nobody asked the register yet can be said from here on. */
export class Geheimhouding1700000002008 extends ForwardMigration {
  name = 'Geheimhouding1700000002008';
  up(runner: QueryRunner): Promise<void> {
    return makeNullable(runner, 'justitiabele', 'geheimhouding');
  }
}
