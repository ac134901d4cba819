import type { QueryRunner } from 'typeorm';
import {
  ForwardMigration,
  makeNullable,
} from '../../../shared/database/columns.js';

/** `null`: the register was not consulted yet. */
export class Geheimhouding1700000002008 extends ForwardMigration {
  name = 'Geheimhouding1700000002008';
  up(runner: QueryRunner): Promise<void> {
    return makeNullable(runner, 'justitiabele', 'geheimhouding');
  }
}
