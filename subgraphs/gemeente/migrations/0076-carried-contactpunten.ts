import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../../../shared/database/columns.js';
import { now } from '../../../shared/days.js';

/**
 * The text of each gemeente becomes its first contact point. Nobody knows when it was last checked, so it is stale until somebody does. The old
 * column stays for the previous release. Rerun after an interruption, it goes on with the gemeenten that have none yet.
 */
export class CarriedContactpunten1700000001076 extends ForwardMigration {
  name = 'CarriedContactpunten1700000001076';
  async up(runner: QueryRunner): Promise<void> {
    const rows = (await runner.query(
      `SELECT g.code AS code, g.contactpunt AS omschrijving FROM gemeente g
       LEFT JOIN contactpunt c ON c.organisatie = g.code
       WHERE TRIM(g.contactpunt) <> '' AND c.id IS NULL`,
    )) as { code: string; omschrijving: string }[];
    const moment = now();
    for (const { code, omschrijving } of rows)
      await runner.query(
        `INSERT INTO contactpunt (id, versie, peildatum, vastgelegd_tijdstip, organisatie, onderwerp, omschrijving)
         VALUES (?, 1, ?, ?, ?, 'ALGEMEEN', ?)`,
        [randomUUID(), moment, moment, code, omschrijving],
      );
  }
}
