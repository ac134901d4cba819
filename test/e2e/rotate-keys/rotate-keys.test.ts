import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dataKeys } from '../../../shared/numbers/data-keys.js';
import { today } from '../../../shared/days.js';
import { demoBsns } from '../../../shared/demo/bsn.js';
import { demoCallerSecret } from '../../../shared/demo/keys.js';
import { demoPeople } from '../../../shared/demo/people.js';
import {
  newDataKey,
  signedHeaders,
  type TestAnswer,
  testCaller,
  testDatabase,
} from '../../../shared/testing/test-partner.js';
import { dji as definition } from '../../../subgraphs/dji/definition.js';
import { seed } from '../../../subgraphs/dji/seed.js';
import { djiPersonNumbers } from '../../../subgraphs/dji/store/person-numbers.js';
import { script } from '../../support/compiled.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../../support/process.js';

const enough = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'rotate-'));
const [k1, k2] = [newDataKey('k1'), newDataKey('k2')];
const keysOf = (...keys: string[]) => dataKeys('DJI_DATA_KEYS', keys.join());
const people = demoPeople(today());
const open = (...keys: string[]) =>
  definition.open({ databaseUrl, dataKeys: keysOf(...keys) });

let databaseUrl: string;
let drop: () => Promise<void>;
let base: number;
let dji: ServiceProcess;
const env = () => ({
  DATA_DIR: folder,
  PORT_BASE: String(base),
  DJI_DATABASE_URL: databaseUrl,
  DJI_DATA_KEYS: `${k2},${k1}`,
});

beforeAll(async () => {
  base = await freePortBase();
  const made = await testDatabase((location) => {
    databaseUrl =
      location.databaseUrl === ':memory:'
        ? join(folder, 'dji.db')
        : location.databaseUrl;
    return open(k1);
  });
  drop = made.drop;
  await seed(made.database, today());
  await made.database.close();
  dji = startProcess(script('subgraphs/dji/main.ts'), {
    ...env(),
    DEMO: '1',
  });
  await dji.waitForOutput('dji listens on');
}, enough);
afterAll(async () => {
  await dji.stop();
  await drop();
  rmSync(folder, { recursive: true });
}, enough);

async function ask(query: string, variables: object): Promise<TestAnswer> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`http://127.0.0.1:${base + 1}/graphql`, {
    method: 'POST',
    headers: signedHeaders(
      testCaller('casemanager-vught'),
      'dji',
      demoCallerSecret(folder, 'dji'),
      body,
    ),
    body,
  });
  return (await response.json()) as TestAnswer;
}

const registerMutation = `mutation ($input: DetentieRegistrerenInput!) {
  detentieRegistreren(input: $input) { detentie { justitiabele { id } } fout { code } } }`;
const zoek =
  'query ($bsn: ID!) { zoekJustitiabele(bsn: $bsn) { id skn registratienummer } }';

/** The numbers of all people, by person. */
const expected = new Map(
  people.map(({ id, skn, bsn, registratienummer }) => [
    id,
    { skn, registratienummer, ...(bsn !== null && { bsn }) },
  ]),
);

/** Reads people and registers new ones until stopped; returns the number of reads. */
function load() {
  const vught = people.filter(
    ({ bsn, traject }) =>
      bsn !== null &&
      traject.inrichting === 'PI-VUGHT' &&
      traject.werkelijkeEinddatum === null,
  );
  const nextBsn = demoBsns();
  people.forEach(nextBsn);
  let over = false;
  const work = async () => {
    let asked = 0;
    for (; !over; asked++) {
      const { id, skn, bsn, registratienummer } = vught[asked % vught.length]!;
      expect(await ask(zoek, { bsn })).toEqual({
        data: { zoekJustitiabele: { id, skn, registratienummer } },
      });
      const numbers = { skn: String(88_000_000 + asked), bsn: nextBsn() };
      const { data } = await ask(registerMutation, {
        input: {
          ...numbers,
          naam: 'Nieuw van Testen',
          inrichting: 'PI-VUGHT',
          titel: 'GEVANGENISSTRAF',
          insluitingsdatum: today(),
        },
      });
      expect(data.detentieRegistreren.fout).toBeNull();
      const made = data.detentieRegistreren.detentie.justitiabele.id;
      const { data: found } = await ask(zoek, { bsn: numbers.bsn });
      const number = found.zoekJustitiabele.registratienummer;
      expected.set(made, { ...numbers, registratienummer: number });
    }
    return asked;
  };
  const done = work();
  return () => {
    over = true;
    return done;
  };
}

const counts = async () => {
  const database = await open(k2, k1);
  const rows = await database.read((manager) =>
    manager.query<{ versleuteld: string }[]>(
      'SELECT versleuteld FROM persoonsnummer',
    ),
  );
  await database.close();
  const under = (id: string) =>
    rows.filter(({ versleuteld }) => versleuteld.startsWith(`v1.${id}.`))
      .length;
  return { old: under('k1'), renewed: under('k2') };
};

test(
  'numbers are re-encrypted under the newest key during reads and registrations, also after a killed run, and nothing is lost',
  async () => {
    const stopLoad = load();

    const killed = startProcess(
      [
        ...script('test/e2e/rotate-keys/killed.fixture.ts'),
        ...[databaseUrl, `${k2},${k1}`],
      ],
      {},
    );
    await killed.exited;
    expect(killed.child.signalCode).toBe('SIGKILL');
    const { old, renewed } = await counts();
    expect(old).toBeGreaterThan(0);
    expect(renewed).toBeGreaterThanOrEqual(200);

    const command = startProcess(
      [...script('gateway/cli/rotate-keys.ts'), '--partner', 'dji'],
      env(),
    );
    const code = await command.exited;
    expect(await stopLoad()).toBeGreaterThan(0);
    // Without a terminal there is no progress bar.
    expect(command.output()).toMatch(
      /^dji: all \d+ numbers are under the key 'k2'. None is left under 'k1': take it out of the keys of dji when every process of dji has 'k2' first.\n$/,
    );
    expect(code).toBe(0);
    expect((await counts()).old).toBe(0);

    // The database opens without the old key, and all numbers are unchanged.
    const database = await open(k2);
    const nummers = djiPersonNumbers(database);
    const read = new Map<string, object>();
    for (const {
      justitiabeleId,
      soort,
      open: decrypt,
    } of await nummers.byJustitiabele([...expected.keys()], null))
      read.set(justitiabeleId, {
        ...read.get(justitiabeleId),
        [soort]: decrypt(),
      });
    const bsns = [...expected].flatMap(([id, { bsn }]) =>
      bsn === undefined ? [] : ([[bsn, id]] as const),
    );
    const idsByNumber = await nummers.idsByNumber(
      'bsn',
      bsns.map(([bsn]) => bsn),
    );
    await database.close();
    expect(read).toEqual(expected);
    expect(idsByNumber).toEqual(new Map(bsns));
  },
  enough,
);

test(
  'neither the service nor a command starts with another key under the same id, and nothing is changed',
  async () => {
    const before = await counts();
    const wrong = { ...env(), DJI_DATA_KEYS: `${newDataKey('k2')},${k1}` };
    const message =
      "DJI_DATA_KEYS: the key 'k2' is not the one that the database";
    const service = startProcess(script('subgraphs/dji/main.ts'), {
      ...wrong,
      DEMO: '1',
    });
    expect(await service.exited).toBe(78);
    expect(service.output()).toContain(`dji cannot start: ${message}`);
    const command = startProcess(
      [...script('gateway/cli/rotate-keys.ts'), '--partner', 'dji'],
      wrong,
    );
    expect(await command.exited).toBe(1);
    expect(command.output()).toContain(message);
    expect(await counts()).toEqual(before);
  },
  enough,
);

test(
  'a missing key is named, and nothing is changed',
  async () => {
    const before = await counts();
    const command = startProcess(
      [...script('gateway/cli/rotate-keys.ts'), '--partner', 'dji'],
      { ...env(), DJI_DATA_KEYS: newDataKey('k3') },
    );
    expect(await command.exited).toBe(1);
    expect(command.output()).toMatch(
      /dji cannot rotate its keys: A value in persoonsnummer.\w+ is encrypted with the key 'k2', which is not in DJI_DATA_KEYS./,
    );
    expect(await counts()).toEqual(before);
  },
  enough,
);
