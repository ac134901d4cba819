import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createConnection, type Connection } from 'mysql2/promise';
import {
  ordinaryPerson,
  loGbaCsv,
} from '../../gateway/cli/import/lo-gba.fixture.js';
import type { Report } from '../../gateway/cli/import/report.js';
import { ketenPartners } from '../../shared/config.js';
import { newDataKey } from '../../shared/testing/test-partner.js';
import { script } from '../support/compiled.js';
import { startProcess } from '../support/process.js';

const server = process.env['TEST_DATABASE_URL'];
const folder = mkdtempSync(join(tmpdir(), 'import-'));
const prefix = `t_${randomBytes(6).toString('hex')}`;
const dataKey = newDataKey('test');
let admin: Connection;

beforeAll(async () => {
  if (!server) return;
  admin = await createConnection(server);
  for (const partner of ketenPartners)
    await admin.query(
      `CREATE DATABASE ${prefix}_${partner} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    );
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (!server) return;
  for (const partner of ketenPartners)
    await admin.query(`DROP DATABASE ${prefix}_${partner}`);
  await admin.end();
});

const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const personen = loGbaCsv({
  Lg01_1: [ordinaryPerson({ '01.02.40': 'Żywiałowsky' })],
  Lg01_2: [ordinaryPerson({ '01.01.20': '' })],
});

const databases = () =>
  Object.fromEntries(
    ketenPartners.flatMap((partner) => [
      [
        `${partner.toUpperCase()}_DATABASE_URL`,
        Object.assign(new URL(server!), { pathname: `${prefix}_${partner}` })
          .href,
      ],
      [`${partner.toUpperCase()}_DATA_KEYS`, dataKey],
    ]),
  );

async function importRun(): Promise<Report> {
  const report = join(folder, 'report.json');
  const run = startProcess(
    [
      ...script('gateway/cli/import.ts'),
      ...['--personen', write('personen.csv', personen)],
      ...['--reisdocumenten', write('reisdocumenten.json', '[]')],
      ...['--report', report],
    ],
    databases(),
  );
  expect([await run.exited, run.output()]).toEqual([0, expect.any(String)]);
  return JSON.parse(readFileSync(report, 'utf8'));
}

(server ? test : test.skip)(
  'npm run import loads into the configured databases, without demo people, and changes nothing when it runs again',
  async () => {
    const migration = startProcess(
      script('gateway/cli/migrate.ts'),
      databases(),
    );
    expect(await migration.exited).toBe(0);
    const first = await importRun();
    expect(first.partners).toMatchObject({
      dji: { nieuw: 2, ongewijzigd: 0 },
      akkoord: { nieuw: 2, ongewijzigd: 0 },
    });
    const again = await importRun();
    expect(again.partners).toMatchObject({
      dji: { nieuw: 0, bijgewerkt: 0, ongewijzigd: 2 },
      akkoord: { nieuw: 0, bijgewerkt: 0, ongewijzigd: 2 },
    });
    const [people] = await admin.query(
      `SELECT geslachtsnaam FROM ${prefix}_dji.justitiabele ORDER BY bronsleutel`,
    );
    expect(people).toEqual([
      { geslachtsnaam: 'Żywiałowsky' },
      { geslachtsnaam: 'Proefpersoon' },
    ]);
  },
  120_000,
);
