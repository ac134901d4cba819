import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demonstration } from '../../shared/demo/demonstration.js';
import { ketenPartners, type KetenPartner } from '../../shared/config.js';
import { readDataKeys } from '../../shared/numbers/data-keys.js';
import type { Database } from '../../shared/database/database.js';
import { today } from '../../shared/days.js';
import { demoBsns } from '../../shared/demo/bsn.js';
import { demoPeople } from '../../shared/demo/people.js';
import type { ImportPerson } from '../../shared/import/import-line.js';
import { Persoonsnummer } from '../../shared/numbers/person-number.js';
import { createPersonNumberStore } from '../../shared/numbers/person-numbers.js';
import { onServer } from '../../shared/testing/test-partner.js';
import { importPersonen as importAtAkkoord } from '../../subgraphs/akkoord/import-personen.js';
import { importPeople as importAtDji } from '../../subgraphs/dji/import-people.js';
import { importLines as importAtGemeente } from '../../subgraphs/gemeente/import/import-lines.js';
import { importPeople as importAtReclassering } from '../../subgraphs/reclassering/import-people.js';
import { fullName } from '../../subgraphs/dji/service/name.js';
import { numbersIn } from '../support/numbers-in-text.js';
import { startFederation, type Federation } from '../support/federation.js';
import { partners } from '../support/partners.js';

const enough = 180_000;
const dataDir = mkdtempSync(join(tmpdir(), 'at-rest-'));
const people = demoPeople(today());
const nextBsn = demoBsns();
people.forEach(nextBsn);

const imported = people.slice(0, 20).map(
  ({ key, skn: _skn, registratienummer: _number, ...person }) =>
    ({
      ...person,
      soort: 'persoon',
      bsn: nextBsn(),
      bronsleutel: `test:${key}`,
      id: null,
      gemeente: person.traject.gemeenteVanHerkomst,
      peildatum: today(),
    }) satisfies ImportPerson,
);
/** The numbers of one of them in the register before a correction. */
const wrongBsn = nextBsn();
/** Not detained, and without an SKN. */
const released = imported.find(
  ({ traject }) => traject.werkelijkeEinddatum !== null,
)!;
const arrivals = [
  { skn: '98000041', bsn: nextBsn() },
  { skn: '98000042', bsn: nextBsn() },
  { skn: '98000043', bsn: released.bsn },
];
const planted = [
  ...people.flatMap(({ skn, bsn, registratienummer }) => [
    skn,
    registratienummer,
    ...(bsn === null ? [] : [bsn]),
  ]),
  ...imported.map(({ bsn }) => bsn),
  ...arrivals.flatMap(({ skn, bsn }) => [skn, bsn]),
];

let federation: Federation;
let stopped: Promise<void> | undefined;
/** Stops the federation once; afterwards the database files are complete. */
const stop = () => (stopped ??= federation.stop());
/** All numbers that are stored somewhere, and those that were replaced. */
let numbers: string[];

beforeAll(async () => {
  if (!onServer) for (const name of ketenPartners) await fill(name);
  federation = await startFederation(onServer ? {} : { dataDir });
  await importEverywhere([{ ...released, bsn: wrongBsn }]);
  await importEverywhere(imported);
  const [first, second, third] = arrivals;
  await register(first!);
  await register(third!, fullName(released));
  while ((await federation.openMeldingen('dji')) > 0)
    await federation.partners.dji.courier.run();
  // The meldingen about the second person stay in the outbox.
  for (const name of ketenPartners) federation.proxies[name].mode = 'reset';
  federation.proxies.dji.mode = 'forward';
  await register(second!);
  await federation.partners.dji.courier.run();
  const resting = await Promise.all(
    ketenPartners.map((name) => everyNumber(databaseOf(name))),
  );
  numbers = [...new Set([...resting.flat(), wrongBsn])];
}, enough);
afterAll(async () => {
  await stop();
  rmSync(dataDir, { recursive: true });
});

const databaseOf = (name: KetenPartner): Database =>
  federation.partners[name].database;

/** As in a demonstration. */
async function fill(name: KetenPartner): Promise<void> {
  const database = await partners[name].open({
    databaseUrl: join(dataDir, `${name}.db`),
    dataKeys: readDataKeys(
      name,
      { DEMO: '1', DATA_DIR: dataDir },
      demonstration,
    ),
  });
  await partners[name].seed(database, today());
  await database.close();
}

async function importEverywhere(regels: readonly ImportPerson[]) {
  const made = await importAtDji(databaseOf('dji'), regels);
  const personen = regels.map((regel, index) => ({
    ...regel,
    id: made[index]!.id,
  }));
  await importAtReclassering(databaseOf('reclassering'), personen);
  await importAtGemeente(databaseOf('gemeente'), {
    gemeenten: [],
    people: personen,
  });
  await databaseOf('akkoord').write((manager) =>
    importAtAkkoord(manager, personen),
  );
}

async function register(
  numbers: { skn: string; bsn: string },
  naam = 'Nieuw van Testen',
) {
  const { body } = await federation.ask(
    'casemanager-vught',
    `mutation ($input: DetentieRegistrerenInput!) {
      detentieRegistreren(input: $input) { detentie { justitiabele { id skn bsn registratienummer } } fout { boodschap } } }`,
    {
      input: {
        ...numbers,
        naam,
        inrichting: 'PI-VUGHT',
        titel: 'GEVANGENISSTRAF',
        insluitingsdatum: today(),
        gemeenteVanHerkomst: '0344',
        reclasseringsorganisatie: 'RN',
      },
    },
  );
  return body.data?.detentieRegistreren.detentie?.justitiabele;
}

const everyNumber = (database: Database): Promise<string[]> =>
  database.read(async (manager) => {
    const rows = await manager.find(Persoonsnummer);
    const numbers = await createPersonNumberStore(database).byJustitiabele(
      [...new Set(rows.map(({ justitiabeleId }) => justitiabeleId))],
      null,
    );
    return numbers.map(({ open: decrypt }) => decrypt());
  });

/** Every value of every row of every table. */
const everyRow = (database: Database): Promise<string> =>
  database.read(async (manager) => {
    const values: unknown[] = [];
    for (const { tableName } of manager.connection.entityMetadatas)
      for (const row of await manager.query<object[]>(
        `SELECT * FROM ${tableName}`,
      ))
        values.push(...Object.values(row));
    return values.join('\n');
  });

describe('N73: numbers of people at rest', () => {
  test('every test number is stored: of people who were seeded, imported, registered and reported', () => {
    expect(planted.filter((number) => !numbers.includes(number))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(2_000);
  });

  test.each([...ketenPartners, 'logboek'] as const)(
    'no row of %s contains one, in any encoding',
    async (name) => {
      const rows = await everyRow(federation.partners[name].database);
      expect(rows.length).toBeGreaterThan(1_000);
      expect(numbersIn(rows, numbers)).toEqual([]);
    },
    enough,
  );

  test(
    'no database file contains one, in any encoding',
    async () => {
      await stop();
      const files = readdirSync(dataDir).filter((name) => name.includes('.db'));
      expect(files.length).toBeGreaterThanOrEqual(onServer ? 0 : 5);
      for (const name of files)
        expect([
          name,
          numbersIn(readFileSync(join(dataDir, name), 'latin1'), numbers),
        ]).toEqual([name, []]);
    },
    enough,
  );

  test.each(['plain', 'reversed', 'hexadecimal', 'UTF-16', 'base64'])(
    'the search finds a number written %s',
    (encoding) => {
      const found = [0, 1, 2].map((before) => {
        const text = `${'-'.repeat(before)}${wrongBsn};`;
        const written: Record<string, string> = {
          plain: text,
          reversed: [...text].reverse().join(''),
          hexadecimal: Buffer.from(text).toString('hex'),
          'UTF-16': Buffer.from(text, 'utf16le').toString('latin1'),
          base64: Buffer.from(text).toString('base64'),
        };
        return numbersIn(`x${written[encoding]}y`, [wrongBsn]);
      });
      expect(found).toEqual(
        [0, 1, 2].map(() => [{ number: wrongBsn, encoding }]),
      );
    },
  );

  test('the search skips trace and span ids, also one that the end of a page cuts', () => {
    const spanId = `ab${wrongBsn}cdef0`;
    expect(numbersIn(spanId, [wrongBsn])).toEqual([]);
    expect(numbersIn(`${spanId}0123456789abcdef`.slice(1), [wrongBsn])).toEqual(
      [],
    );
  });
});
