import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ordinaryPerson,
  loGbaCsv,
  newBsn,
} from '../../gateway/cli/import/lo-gba.fixture.js';
import type { Report } from '../../gateway/cli/import/report.js';
import { today } from '../../shared/days.js';
import { demoIssuerKeys } from '../../shared/demo/keys.js';
import { demoPeople } from '../../shared/demo/people.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { seedOf } from '../../shared/demo/random.js';
import { demoToken } from '../../shared/demo/token.js';
import { trajectFor } from '../../shared/demo/draw-traject.js';
import { newDataKey } from '../../shared/testing/test-partner.js';
import { script } from '../support/compiled.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const enough = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'import-'));
const dataDir = join(folder, 'data');
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

// The demo people have the first BSNs of the range.
demoPeople(today()).forEach(newBsn);
const bsn = newBsn();
const twice = newBsn();

/** A label whose generated traject has current relations with PI Vught, RN and Utrecht. */
const label = Array.from({ length: 20_000 }, (_, n) => `Lg01_${n}`).find(
  (candidate) => {
    const traject = trajectFor(seedOf(`rvig:${candidate}`), today(), {
      gemeente: '0344',
      notBefore: '2003-05-01',
    });
    return (
      traject.inrichting === 'PI-VUGHT' &&
      traject.werkelijkeEinddatum === null &&
      traject.reclasseringsorganisatie === 'RN'
    );
  },
)!;
const personen = loGbaCsv({
  [label]: [
    ordinaryPerson({
      '01.01.20': bsn,
      '01.02.40': 'Ingevoerde',
      '01.03.10': '19850400',
      '01.04.10': 'M',
      '01.83.10': '010310',
      '07.70.10': '4',
      '08.09.10': '7001',
      '08.10.10': 'B',
    }),
    { '12.35.10': 'PN', '12.35.20': 'NX1', '12.35.50': '20200101' },
  ],
  Pr_1: [ordinaryPerson({ '01.01.20': twice })],
  Pr_2: [ordinaryPerson({ '01.01.20': twice })],
  Pr_3: [ordinaryPerson({ '06.08.10': '20200101' })],
  Pr_4: [ordinaryPerson({ '01.01.20': newBsn(), '07.67.20': 'E' })],
  Pr_5: [ordinaryPerson({ '01.01.20': newBsn() })],
});
const reisdocumenten = JSON.stringify([
  {
    houder: { burgerservicenummer: bsn },
    soort: { code: 'NI' },
    reisdocumentnummer: 'IA1',
    datumEindeGeldigheid: '20990101',
  },
]);
const gemeenten = `"92.10 Gemeentecode","92.11 Omschrijving","92.12 Nieuwe code","99.98 Datum ingang","99.99 Datum einde"
"7001","Eerstdorp","7002","","19900101"
"7002","Tweededorp","0344","","20100101"
"0344","Utrecht","","",""
`;

/** Runs the command and returns its exit code, output and report. */
async function importRun(people: string, env: Record<string, string> = {}) {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const run = startProcess(
    [
      ...script('gateway/cli/import.ts'),
      ...['--personen', file('personen.csv', people)],
      ...['--reisdocumenten', file('reisdocumenten.json', reisdocumenten)],
      ...['--gemeenten', file('gemeenten.csv', gemeenten)],
      ...['--report', report],
    ],
    { DATA_DIR: dataDir, ...env },
  );
  const code = await run.exited;
  const written = (): Report => JSON.parse(readFileSync(report, 'utf8'));
  return { code, output: run.output(), written };
}

const telling = (created: number, unchanged: number) => ({
  nieuw: created,
  bijgewerkt: 0,
  ongewijzigd: unchanged,
  nietBetrokken: expect.any(Number),
});

describe('npm run import', () => {
  test(
    'imports nothing from a truncated file, and reports the position',
    async () => {
      const { code, output } = await importRun(personen.slice(0, -30));
      expect(code).toBe(1);
      expect(output).toMatch(/personen\.csv, line 8: \d+ columns where/);
      expect(output).toContain('Nothing was loaded.');
      expect(() => readFileSync(join(dataDir, 'dji.db'))).toThrow('ENOENT');
    },
    enough,
  );

  test(
    'imports nothing if only some of the databases are configured',
    async () => {
      const { code, output } = await importRun(personen, {
        DJI_DATABASE_URL: 'mysql://127.0.0.1:9/dji',
      });
      expect(code).toBe(1);
      expect(output).toContain(
        'Not set: RECLASSERING_DATABASE_URL, GEMEENTE_DATABASE_URL, AKKOORD_DATABASE_URL.',
      );
    },
    enough,
  );

  test(
    'reports which partner failed, and that it can be run again',
    async () => {
      const away = Object.fromEntries(
        ['DJI', 'RECLASSERING', 'GEMEENTE', 'AKKOORD'].flatMap((name) => [
          [`${name}_DATABASE_URL`, 'mysql://root@127.0.0.1:9/away'],
          [`${name}_DATA_KEYS`, newDataKey('test')],
        ]),
      );
      const { code, output } = await importRun(personen, away);
      expect(code).toBe(1);
      expect(output).toMatch(/dji cannot import: .*ECONNREFUSED/);
      expect(output).toContain('run the same command again');
    },
    enough,
  );

  test(
    'imports each person that every partner accepts, and reports a reason for each other person',
    async () => {
      const { code, output, written } = await importRun(personen);
      expect([code, output]).toEqual([0, expect.any(String)]);
      expect(written().personen).toEqual({
        gelezen: 6,
        geladen: 1,
        gemerkt: 2,
        geweigerd: 3,
      });
      expect(written().partners).toMatchObject({
        dji: telling(3, 0),
        akkoord: telling(3, 0),
      });
      expect(output).not.toMatch(/\d{9}|Ingevoerde/);
    },
    enough,
  );

  test(
    'changes nothing when it runs again',
    async () => {
      const { code, written } = await importRun(personen);
      const { dji, reclassering, gemeente, akkoord } = written().partners;
      expect([code, dji, akkoord]).toEqual([0, telling(0, 3), telling(0, 3)]);
      expect([reclassering, gemeente]).toEqual([
        expect.objectContaining({ nieuw: 0, bijgewerkt: 0 }),
        expect.objectContaining({ nieuw: 0, bijgewerkt: 0 }),
      ]);
    },
    enough,
  );
});

describe('an imported person', () => {
  let base: number;
  let started: ServiceProcess;
  beforeAll(async () => {
    base = await freePortBase();
    started = startProcess(script('gateway/cli/start.ts'), {
      DATA_DIR: dataDir,
      PORT_BASE: String(base),
    });
    await started.waitForOutput('Everything runs');
  }, enough);
  afterAll(() => started.stop());

  const ask = async (persona: PersonaName, query: string) => {
    const { privateKey } = demoIssuerKeys(dataDir);
    const response = await fetch(`http://127.0.0.1:${base}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await demoToken(persona, privateKey)}`,
      },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data: any; errors?: unknown };
  };

  test('is in the view of all three parties, marked as fictitious, with the data of the register', async () => {
    const { data, errors } = await ask(
      'coordinator-utrecht',
      `{ gedetineerden(naam: "ingevoerde") { edges { node {
        bsn
        persoonsgegevens { naam geboortedatum geheimhouding inOnderzoek fictief }
        detenties { fictief inrichting { code } }
        gemeenteVanHerkomst { code naam }
        inschrijving { functieAdres geheimhouding inOnderzoek }
        basisvoorwaarden { soort status geldigTot reisdocumenten { soort geldigTot } }
        reintegratie { onvolledig }
      } } } }`,
    );
    expect(errors).toBeUndefined();
    const [{ node }] = data.gedetineerden.edges;
    expect(node).toMatchObject({
      bsn,
      persoonsgegevens: {
        naam: 'Ada Ingevoerde',
        geboortedatum: '1985-04',
        geheimhouding: true,
        inOnderzoek: true,
        fictief: true,
      },
      detenties: [{ fictief: true, inrichting: { code: 'PI-VUGHT' } }],
      gemeenteVanHerkomst: { code: '0344', naam: 'Utrecht' },
      inschrijving: {
        functieAdres: 'BRIEFADRES',
        geheimhouding: true,
        inOnderzoek: true,
      },
      reintegratie: { onvolledig: [] },
    });
    expect(node.basisvoorwaarden[0]).toMatchObject({
      soort: 'IDENTITEITSBEWIJS',
      status: 'GEREGELD',
      geldigTot: '2099-01-01',
      reisdocumenten: expect.arrayContaining([
        { soort: 'PASPOORT', geldigTot: '2020-01-01' },
        { soort: 'NEDERLANDSE_IDENTITEITSKAART', geldigTot: '2099-01-01' },
      ]),
    });
  });

  test('is visible to the own casemanager and reclasseringswerker, not to another gemeente', async () => {
    const found = async (persona: PersonaName) => {
      const { data } = await ask(
        persona,
        '{ gedetineerden(naam: "ingevoerde") { totalCount } }',
      );
      return data.gedetineerden.totalCount;
    };
    expect(await found('casemanager-vught')).toBe(1);
    expect(await found('reclasseringswerker-rn')).toBe(1);
    expect(await found('coordinator-rotterdam')).toBe(0);
  });

  test('does not replace any of the demo people', async () => {
    const { data } = await ask(
      'casemanager-vught',
      `{ justitiabele(id: "${demoPersonId('knownToAll')}") { persoonsgegevens { naam } } }`,
    );
    expect(data.justitiabele.persoonsgegevens.naam).toContain('Oudewater');
  });
});
