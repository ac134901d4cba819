import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { DatabaseLocation } from '../../../shared/database/database.js';
import { openKetenDatabase } from '../../../shared/subgraph/partner-database.js';
import { Wijziging } from '../../../shared/database/versioned-row.js';
import { reopenedDatabase } from '../../../shared/testing/reopened-database.js';
import { dji } from '../definition.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import { djiPersonNumbers } from '../store/person-numbers.js';
import { nextRegistratienummers } from '../store/registratienummer.js';
import { Justitiabele1700000002001 } from './0001-justitiabele.js';

/** More than fit on one page of a file. */
const others = Array.from({ length: 400 }, (_, index) => 200 + index);

/** A database from before numbers were encrypted, with people in it; then `statements` are executed. */
async function databaseBefore(statements: readonly string[] = []) {
  const { database, location, drop } = await reopenedDatabase((given) =>
    openKetenDatabase(given, {
      person: JustitiabeleEntity,
      entities: [],
      migrations: [Justitiabele1700000002001],
    }),
  );
  const moment = '2026-01-01T08:00:00.000Z';
  await database.write(async (manager) => {
    await manager.query(`INSERT INTO justitiabele
      (id, versie, peildatum, vastgelegd_tijdstip, skn, bsn, registratienummer, geslachtsnaam, zoeknaam, geheimhouding, in_onderzoek, zonder_rechtmatig_verblijf, fictief)
      VALUES ('a', 2, '${moment}', '${moment}', '98000011', '999990019', '1000041', 'A', 'a', 0, 0, 0, 0),
        ('b', 1, '${moment}', '${moment}', '98000012', NULL, '1000042', 'B', 'b', 0, 0, 0, 0)
        ${others.map((suffix) => `, ('x${suffix}', 1, '${moment}', '${moment}', '97000${suffix}', '999980${suffix}', '1000${suffix}', 'X', 'x', 0, 0, 0, 0)`).join('')}`);
    await manager.insert(Wijziging, {
      id: 'w',
      tabel: 'justitiabele',
      recordId: 'a',
      versie: 2,
      veld: 'bsn',
      oud: '"999990020"',
      nieuw: '"999990019"',
      bekendSinds: moment,
    });
    for (const statement of statements) await manager.query(statement);
  });
  await database.close();
  return { location, drop };
}

const read = async (location: DatabaseLocation) => {
  const database = await dji.open(location);
  const files = bytesOf(location);
  const found = await database.write(async (manager) => ({
    people: await manager.find(JustitiabeleEntity, { order: { id: 'ASC' } }),
    numbers: (await djiPersonNumbers(database).byJustitiabele(['a', 'b'], null))
      .map(({ justitiabeleId, soort, open: decrypt }) =>
        [justitiabeleId, soort, decrypt()].join(' '),
      )
      .sort(),
    wijzigingen: await manager.count(Wijziging),
    next: await nextRegistratienummers(manager, 1),
  }));
  await database.close();
  return { ...found, files };
};

/** The bytes of the files of an embedded database, with its write-ahead log. */
const bytesOf = ({ databaseUrl }: DatabaseLocation): string =>
  databaseUrl.startsWith('mysql:')
    ? ''
    : [databaseUrl, `${databaseUrl}-wal`]
        .map((file) => readFileSync(file, 'latin1'))
        .join('');

const expectedNumbers = [
  'a bsn 999990019',
  'a registratienummer 1000041',
  'a skn 98000011',
  'b registratienummer 1000042',
  'b skn 98000012',
];

test('numbers are the same after the encryption, and no file contains them in plain text', async () => {
  const { location, drop } = await databaseBefore();
  const found = await read(location);
  await drop();
  expect(found.numbers).toEqual(expectedNumbers);
  expect(found.people).toHaveLength(others.length + 2);
  expect(Object.keys(found.people[0]!)).not.toContain('bsn');
  expect(found.wijzigingen).toBe(0);
  expect(found.next).toEqual(['1000600']);
  expect(
    found.files.match(
      /9800001|97000\d{3}|99999002|99999001|999980\d{3}|1000\d{3}/,
    ),
  ).toBeNull();
});

test('an interrupted encryption continues at the next start', async () => {
  const { location, drop } = await databaseBefore([
    "INSERT INTO persoonsnummer (justitiabele_id, soort, versleuteld, zoeksleutel) VALUES ('a', 'bsn', 'v1.x', 'x')",
  ]);
  const found = await read(location);
  await drop();
  expect(found.numbers).toEqual(expectedNumbers);
});
