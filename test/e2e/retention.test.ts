import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyPeople } from '../../shared/retention/retention-rule.js';
import { VernietigingEntity } from '../../shared/retention/vernietiging.js';
import type { KetenPartner } from '../../shared/config.js';
import { dataKeys } from '../../shared/numbers/data-keys.js';
import { addMonths, today } from '../../shared/days.js';
import { demoDataKeys } from '../../shared/demo/keys.js';
import { demoPeople } from '../../shared/demo/people.js';
import { newDataKey } from '../../shared/testing/test-partner.js';
import { expectations, expected } from '../contract/retention/partners.js';
import { script } from '../support/compiled.js';
import { demoData } from '../support/demo-data.js';
import { startFederation, type Federation } from '../support/federation.js';
import { partners } from '../support/partners.js';
import { startProcess } from '../support/process.js';
import {
  exceptUnauthorizedFields,
  unifiedView,
} from '../support/unified-view.js';

const day = today();
const people = demoPeople(day);
const names = expected;

describe('a person in the graph whose data were deleted', () => {
  /** Released eleven years ago; RN still has a relation. */
  const { id } = people.find(
    ({ traject }) =>
      traject.werkelijkeEinddatum !== null &&
      traject.werkelijkeEinddatum < addMonths(day, -120) &&
      traject.reclasseringsorganisatie === 'RN',
  )!;
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.stop());

  const see = async (who = id) => {
    const { body } = await federation.ask(
      'reclasseringswerker-rn',
      unifiedView,
      { id: who },
    );
    return JSON.parse(JSON.stringify(body).replaceAll(who, 'ID'));
  };
  const clienten = async (): Promise<number> => {
    const { body } = await federation.ask(
      'reclasseringswerker-rn',
      '{ clienten(first: 1) { totalCount } }',
    );
    return body.data.clienten.totalCount;
  };
  const destroyAt = async (name: (typeof expected)[number]) => {
    const { database } = federation.partners[name];
    for (const rule of expectations[name].regels)
      for await (const _ of destroyPeople(database, rule, day, 'test'));
  };

  test('is unknown at that partner only, until the others have deleted theirs', async () => {
    const before = await see();
    expect(exceptUnauthorizedFields(before.errors)).toEqual([]);
    expect(before.data.justitiabele).toMatchObject({
      persoonsgegevens: { naam: expect.any(String) },
      detenties: [expect.anything()],
      reclasseringsadviezen: expect.any(Array),
      basisvoorwaarden: expect.any(Array),
      reintegratie: { onvolledig: [] },
    });

    await destroyAt('dji');
    const zonderDji = await see();
    expect(exceptUnauthorizedFields(zonderDji.errors)).toEqual([]);
    expect(zonderDji.data.justitiabele).toMatchObject({
      persoonsgegevens: null,
      detenties: null,
      reclasseringsadviezen: before.data.justitiabele.reclasseringsadviezen,
      basisvoorwaarden: before.data.justitiabele.basisvoorwaarden,
      reintegratie: { onvolledig: ['DJI'] },
    });

    await destroyAt('gemeente');
    expect((await see()).data.justitiabele).toMatchObject({
      basisvoorwaarden: null,
      reclasseringsadviezen: before.data.justitiabele.reclasseringsadviezen,
    });

    // Akkoord has the list of all people with a relation, the reclassering that of its own clients.
    await destroyAt('akkoord');
    expect(await see()).toEqual(await see(randomUUID()));
    const mine = await clienten();
    await destroyAt('reclassering');
    expect(await see()).toEqual(await see(randomUUID()));
    expect(await clienten()).toBeLessThan(mine);
  });

  test('while only a part of the data is deleted, that part is null and not an empty list', async () => {
    const released = people.find(
      ({ traject }) =>
        traject.werkelijkeEinddatum !== null &&
        traject.werkelijkeEinddatum < addMonths(day, -6) &&
        traject.werkelijkeEinddatum > addMonths(day, -100) &&
        traject.gemeenteVanHerkomst === '0344',
    )!;
    const { body } = await federation.ask(
      'coordinator-utrecht',
      'query ($id: ID!) { justitiabele(id: $id) { detenties { plan { vastgesteldOp doelen { omschrijving } } programmawijzigingen { naar } overleggen { soort } } } }',
      { id: released.id },
      ['keten:lezen', 'detentie:lezen'],
    );
    expect(body.errors).toBeUndefined();
    const [detentie] = body.data.justitiabele.detenties;
    expect(detentie.programmawijzigingen).toBeNull();
    expect(detentie.overleggen).toEqual(expect.any(Array));
    expect(detentie.plan?.doelen ?? null).toBeNull();
  });
});

describe('npm run retention', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await demoData();
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  const open = (name: KetenPartner) =>
    partners[name].open({
      databaseUrl: join(dataDir, `${name}.db`),
      dataKeys: dataKeys(name, demoDataKeys(dataDir, name)),
    });
  const retention = async (
    args: readonly string[],
    env: Record<string, string> = { DATA_DIR: dataDir },
  ) => {
    const run = startProcess(
      [...script('gateway/cli/retention.ts'), ...args],
      env,
    );
    const code = await run.exited;
    return { code, written: run.stdout(), output: run.output() };
  };
  const record = async (name: KetenPartner) => {
    const database = await open(name);
    const rows = await database.read((manager) =>
      manager.find(VernietigingEntity),
    );
    await database.close();
    return rows;
  };

  test('prints what is due as counts, and deletes nothing without confirmation or without a terminal', async () => {
    const { code, written, output } = await retention(['--vernietig']);
    expect(code).toBe(1);
    expect(output).toContain('Add --ja.');
    expect(written).toContain(
      '     4 people  PENITENTIAIR_DOSSIER: alles wat DJI van een persoon heeft\n',
    );
    for (const name of names)
      for (const { code: term } of expectations[name].regels)
        expect(written).toMatch(
          new RegExp(`^ +[1-9]\\d* people  ${term}: `, 'm'),
        );
    for (const { id, skn, bsn, geslachtsnaam } of people)
      for (const trace of [id, skn, bsn ?? id, geslachtsnaam])
        expect(output).not.toContain(trace);
    expect(await record('dji')).toEqual([]);
  });

  test('deletes it on confirmation, at one partner or all, each with its own record; then nothing is due', async () => {
    const only = await retention([
      ...['--vernietig', '--ja'],
      ...['--partner', 'gemeente'],
      ...['--door', 'functionaris'],
    ]);
    expect(only).toMatchObject({ code: 0 });
    expect(await record('dji')).toEqual([]);
    expect(await record('gemeente')).toContainEqual(
      expect.objectContaining({
        soort: 'DIENSTVERLENINGSDOSSIER',
        door: 'functionaris',
        personen: expect.any(Number),
      }),
    );

    const all = await retention(['--vernietig', '--ja']);
    expect(all.code).toBe(0);
    expect(all.written).toMatch(
      /^dji: destroyed PENITENTIAIR_DOSSIER, of 4 people, \d+ rows$/m,
    );
    expect(all.written).not.toContain('gemeente: destroyed');
    expect((await retention([])).written).toContain('Nothing is due.');
  });

  test('a partner that cannot be reached is reported, and the others continue', async () => {
    const { code, output } = await retention(['--partner', 'dji', 'gemeente'], {
      DJI_DATABASE_URL: 'mysql://root@127.0.0.1:9/none',
      DJI_DATA_KEYS: newDataKey('a'),
      GEMEENTE_DATA_KEYS: demoDataKeys(dataDir, 'gemeente'),
      GEMEENTE_DATABASE_URL: join(dataDir, 'gemeente.db'),
    });
    expect(code).toBe(1);
    expect(output).toContain('dji cannot do this: Error ECONNREFUSED');
    expect(output).toContain('DIENSTVERLENINGSDOSSIER');
  });
});
