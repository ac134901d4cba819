import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import type { Day } from '../days.js';

/** The function of a partner's seed.ts. */
type Seed = (database: Database, day: Day) => Promise<void>;

/**
 * Fills a fresh database with a partner's share of the demo people. Drawing and encrypting them takes a second, so that a test run does it
 * once for a partner and a day, and copies the rows from then on. Its keys must be `testDataKeys`.
 */
export async function seedDemo(
  partner: string,
  seed: Seed,
  database: Database,
  day: Day,
): Promise<void> {
  const folder = process.env['TEST_TEMPLATES'];
  if (!folder) return seed(database, day);
  // Its name says that it is complete: processes of a run that make the same do not see each other's half.
  const template = join(folder, `${partner}-${day}.${database.dialect}`);
  if (existsSync(template))
    return database.dialect === 'embedded'
      ? copyFile(database, template)
      : database.write((manager) =>
          copyTables(manager, readFileSync(template, 'utf8')),
        );
  await seed(database, day);
  const draft = `${template}-${randomBytes(6).toString('hex')}`;
  if (database.dialect === 'embedded')
    await database.read((manager) => manager.query('VACUUM INTO ?', [draft]));
  else writeFileSync(draft, await database.read(templateOnServer));
  if (!existsSync(template)) renameSync(draft, template);
}

async function copyFile(database: Database, file: string): Promise<void> {
  await database.read((manager) =>
    manager.query('ATTACH ? AS template', [file]),
  );
  await database.write((manager) => copyTables(manager, 'template'));
  await database.read((manager) => manager.query('DETACH template'));
}

/** Rows that the migrations put there come again, so that they are replaced. */
async function copyTables(
  manager: EntityManager,
  template: string,
): Promise<void> {
  for (const { tableName } of manager.connection.entityMetadatas)
    await manager.query(
      `REPLACE INTO ${tableName} SELECT * FROM ${template}.${tableName}`,
    );
}

/** Returns the name of another database on the same server, with its rows. */
async function templateOnServer(manager: EntityManager): Promise<string> {
  const name = `template_${randomBytes(6).toString('hex')}`;
  await manager.query(
    `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
  );
  for (const { tableName } of manager.connection.entityMetadatas)
    await manager.query(
      `CREATE TABLE ${name}.${tableName} AS SELECT * FROM ${tableName}`,
    );
  return name;
}
