import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, now, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { UitkomstEntity } from '../../subgraphs/akkoord/entities/uitkomst.js';
import { script } from '../support/compiled.js';
import { startFaultProxy } from '../support/fault-proxy.js';
import { startFederation, type Federation } from '../support/federation.js';
import { startProcess } from '../support/process.js';

const day = today();
const people = demoPeople(day);
const period = { van: addDays(day, -200), tot: addDays(day, 60) };
const known = demoPersonId('knownToAll');

let federation: Federation;
let dir: string;
beforeAll(async () => {
  federation = await startFederation();
  await federation.partners.akkoord.background.run();
  dir = mkdtempSync(join(tmpdir(), 'nakoming-'));
}, 120_000);
afterAll(async () => {
  await federation.stop();
  rmSync(dir, { recursive: true });
});

const outcomes = () =>
  federation.partners.akkoord.database.read((manager) =>
    manager.find(UitkomstEntity, { order: { justitiabeleId: 'ASC' } }),
  );
const outcome = async (id: string) =>
  (await outcomes()).find(({ justitiabeleId }) => justitiabeleId === id)!;
const index = () => federation.partners.akkoord.background.run();
/** Makes the outcome of a person due immediately, as a melding does. */
const melding = (id: string) =>
  federation.ask(
    'systeem-dji',
    'mutation ($input: MeldingAanAkkoordInput!) { meldingAanAkkoord(input: $input) { ontvangen } }',
    {
      input: {
        melding: crypto.randomUUID(),
        soort: 'OVERPLAATSING',
        justitiabele: id,
        tijdstip: now(),
        betrokkenheden: [],
      },
    },
  );

describe('the index of outcomes', () => {
  test('has everyone, with the same values as reintegratie', async () => {
    const rows = await outcomes();
    expect(rows).toHaveLength(people.length);
    expect(rows.filter(({ fase }) => fase === null)).toEqual([]);
    const { body } = await federation.ask(
      'casemanager-vught',
      `query ($id: ID!) { justitiabele(id: $id) {
        uitkomst { fase onvolledig ontbreekt overschreden volgendeTermijn signalen { code ernst } }
        reintegratie { fase onvolledig gereedheid { ontbreekt } signalen { code } termijnen { status uiterlijkOp } }
      } }`,
      { id: known },
    );
    expect(body.errors).toBeUndefined();
    const { uitkomst, reintegratie } = body.data.justitiabele;
    const { fase, onvolledig, gereedheid, termijnen } = reintegratie;
    expect(uitkomst).toMatchObject({
      fase,
      onvolledig,
      ontbreekt: gereedheid.ontbreekt,
      overschreden: termijnen.filter(
        ({ status }: any) => status === 'OVERSCHREDEN',
      ).length,
    });
    const codes = (signalen: { code: string }[]) => [
      ...new Set(signalen.map(({ code }) => code)),
    ];
    expect(codes(uitkomst.signalen).toSorted()).toEqual(
      codes(reintegratie.signalen).toSorted(),
    );
  });

  test('an outcome lists the partner that is down, and is complete again once it is up', async () => {
    federation.proxies.reclassering.mode = 'reset';
    await melding(known);
    await index();
    expect((await outcome(known)).onvolledig).toEqual(['RECLASSERING']);
    federation.proxies.reclassering.mode = 'forward';
    await melding(known);
    await index();
    expect((await outcome(known)).onvolledig).toEqual([]);
  });
});

describe('mijnCaseload', () => {
  const caseload = async (
    persona: Parameters<Federation['ask']>[0],
    args: string,
  ) => {
    const { body } = await federation.ask(
      persona,
      `{ mijnCaseload(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor
        node { id persoonsgegevens { naam } }
        uitkomst { fase volgendeTermijn ontslagdatum overschreden afsprakenTeLaat signalen { ernst } } } } }`,
    );
    expect(body.errors).toBeUndefined();
    return body.data.mijnCaseload;
  };

  test('has the people with a relation, and nobody else', async () => {
    const ids: string[] = [];
    let after = '';
    do {
      const page: any = await caseload(
        'coordinator-utrecht',
        `first: 100${after}`,
      );
      ids.push(...page.edges.map(({ node }: any) => node.id));
      after = page.pageInfo.hasNextPage
        ? `, after: "${page.pageInfo.endCursor}"`
        : '';
      expect(page.totalCount).toBeGreaterThanOrEqual(ids.length);
    } while (after);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(known);
    expect(ids).not.toContain(demoPersonId('knownToRotterdamOnly'));
    expect(ids.length).toBeLessThan(people.length);
  });

  test('is ordered by urgency', async () => {
    const { edges } = await caseload(
      'casemanager-vught',
      'volgorde: ONTSLAG, filter: { fase: LAATSTE_FASE }, first: 50',
    );
    const days = edges.map(({ uitkomst }: any) => uitkomst.ontslagdatum);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted());
    const late = await caseload(
      'casemanager-vught',
      'filter: { overschreden: true }, first: 50',
    );
    expect(
      late.edges.every(({ uitkomst }: any) => uitkomst.overschreden > 0),
    ).toBe(true);
    const first = await caseload('casemanager-vught', 'first: 1');
    const { overschreden, afsprakenTeLaat } = first.edges[0].uitkomst;
    expect(overschreden + afsprakenTeLaat).toBeGreaterThan(0);
  });
});

describe('promises that are late', () => {
  const isLate = ({ status, teLaat }: any) =>
    teLaat && ['OPEN', 'AANVAARD'].includes(status);
  const late = async (args: string) => {
    const { body } = await federation.ask(
      'coordinator-utrecht',
      `{ mijnCaseload(first: 100${args}) { pageInfo { hasNextPage endCursor } edges { node { id
        afspraken { status teLaat uiterlijkOp partij } uitkomst { afsprakenTeLaat signalen { code } }
        reintegratie { signalen { code partijen sinds feiten { datum } } } } } } }`,
    );
    expect(body.errors).toBeUndefined();
    return body.data.mijnCaseload;
  };

  test('stand in the signals, the outcome and the filter of the caseload of their people', async () => {
    const ids: string[] = [];
    let total = 0;
    for (let after = ''; ;) {
      const { edges, pageInfo } = await late(after);
      for (const { node } of edges) {
        const promises = node.afspraken.filter(isLate);
        total += promises.length;
        expect(node.uitkomst.afsprakenTeLaat).toBe(promises.length);
        const signaal = node.reintegratie.signalen.find(
          ({ code }: any) => code === 'AFSPRAAK_TE_LAAT',
        );
        expect(
          node.uitkomst.signalen.some(
            ({ code }: any) => code === 'AFSPRAAK_TE_LAAT',
          ),
        ).toBe(promises.length > 0);
        expect(signaal).toEqual(
          promises.length === 0
            ? undefined
            : {
                code: 'AFSPRAAK_TE_LAAT',
                partijen: [
                  ...new Set(promises.map(({ partij }: any) => partij)),
                ].toSorted(),
                sinds: addDays(
                  promises
                    .map(({ uiterlijkOp }: any) => uiterlijkOp)
                    .toSorted()[0],
                  1,
                ),
                feiten: promises
                  .map(({ uiterlijkOp: datum }: any) => ({ datum }))
                  .toSorted((a: any, b: any) => (a.datum < b.datum ? -1 : 1)),
              },
        );
        if (promises.length > 0) ids.push(node.id);
      }
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(total).toBeGreaterThan(5);
    const { body } = await federation.ask(
      'coordinator-utrecht',
      '{ afspraken(teLaat: true, status: [OPEN, AANVAARD], first: 100) { totalCount edges { justitiabele { id } } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.afspraken.totalCount).toBe(total);
    expect(
      new Set(
        body.data.afspraken.edges.map(
          ({ justitiabele }: any) => justitiabele.id,
        ),
      ),
    ).toEqual(new Set(ids));
    const { edges } = await late(', filter: { afspraakTeLaat: true }');
    expect(edges.map(({ node }: any) => node.id).toSorted()).toEqual(
      ids.toSorted(),
    );
  });
});

describe('nakoming', () => {
  const url = () => federation.url;
  const cli = async (outputFolder: string, ...args: string[]) => {
    const tokenFile = join(dir, 'token');
    writeFileSync(
      tokenFile,
      `${await federation.token('integrator-nakoming')}\n`,
    );
    const child = startProcess(
      [
        ...script('subgraphs/akkoord/report/run.ts'),
        ...[
          '--van',
          period.van,
          '--tot',
          period.tot,
          '--uit',
          join(dir, outputFolder),
        ],
        ...['--token-file', tokenFile, '--url', url()],
        ...args,
      ],
      {},
    );
    return { code: await child.exited, output: child.output() };
  };
  const report = (outputFolder: string) =>
    JSON.parse(readFileSync(join(dir, outputFolder, 'nakoming.json'), 'utf8'));

  test('the report counts every term of the period, and contains no personal data', async () => {
    const { code, output } = await cli('heel');
    expect([code, output]).toEqual([0, expect.stringContaining('.html')]);
    expect(readdirSync(join(dir, 'heel')).toSorted()).toEqual([
      'nakoming.csv',
      'nakoming.html',
      'nakoming.json',
    ]);
    const { body } = await federation.ask(
      'integrator-nakoming',
      'query ($van: Date!, $tot: Date!) { nakomingsregels(van: $van, tot: $tot, first: 1) { totalCount edges { cursor node { norm { code } } } } }',
      period,
    );
    expect(body.errors).toBeUndefined();
    const all = report('heel').termijnen.find(
      ({ indeling }: any) => indeling === 'totaal',
    );
    expect(all.aantallen.TOTAAL).toBe(body.data.nakomingsregels.totalCount);
    const promises = await federation.ask(
      'integrator-nakoming',
      'query ($van: Date!, $tot: Date!) { afspraakregels(van: $van, tot: $tot, first: 1) { totalCount } }',
      period,
    );
    expect(
      report('heel').afspraken.find(
        ({ indeling }: any) => indeling === 'totaal',
      ).aantallen.TOTAAL,
    ).toBe(promises.body.data.afspraakregels.totalCount);
    const cursor = Buffer.from(
      body.data.nakomingsregels.edges[0].cursor,
      'base64url',
    ).toString();
    const written = readdirSync(join(dir, 'heel'))
      .map((file) => readFileSync(join(dir, 'heel', file), 'utf8'))
      .join(cursor);
    expect(people.filter(({ id }) => written.includes(id))).toEqual([]);
  }, 60_000);

  test('a count below 5 is in no file', async () => {
    const { termijnen, afspraken, signalen } = report('heel');
    const counts = [
      ...[...termijnen, ...afspraken].flatMap(({ aantallen }: any) =>
        Object.values(aantallen),
      ),
      ...signalen.map(({ aantal }: any) => aantal),
    ];
    expect(counts.length).toBeGreaterThan(100);
    expect(counts.filter((count) => count !== null && count < 5)).toEqual([]);
  });

  test('an interrupted report resumes from its checkpoint with the same result', async () => {
    const proxy = await startFaultProxy(url());
    const through = ['--url', proxy.url];
    // Three pages succeed.
    const waiting = new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (proxy.requests < 3) return;
        proxy.mode = 'reset';
        clearInterval(timer);
        resolve();
      }, 1);
    });
    const broken = await cli('stuk', ...through);
    await waiting;
    expect(broken.code).toBe(1);
    expect(broken.output).toContain('the same command goes on from there');
    expect(existsSync(join(dir, 'stuk', 'nakoming.html'))).toBe(false);

    const refused = await cli('stuk', ...through, '--gemeente', '0344');
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('other arguments');

    proxy.mode = 'forward';
    const again = await cli('stuk', ...through);
    await proxy.stop();
    expect(again.code).toBe(0);
    expect(again.output).toMatch(/of which \d+00 were here already/);
    const without = ({ gemaaktTijdstip: _, ...rest }: any) => rest;
    expect(without(report('stuk'))).toEqual(without(report('heel')));
    expect(readdirSync(join(dir, 'stuk'))).toHaveLength(3);
  }, 60_000);

  test.each([
    [['--van', '2026-02-30'], /YYYY-MM-DD/],
    [['--tot', '2020-01-01'], /--tot lies before --van/],
    [['--gemeente', 'Utrecht'], /four digits/],
    [['--token-file', '/does/not/exist'], /cannot be read \(ENOENT\)/],
    [['--url', 'http://127.0.0.1:9/graphql'], /No graph answers/],
    [['--url', 'http://graaf.example/graphql'], /Give an https URL/],
  ])('%j is refused with a description of the error', async (args, message) => {
    const { code, output } = await cli('fout', ...args);
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(existsSync(join(dir, 'fout', 'nakoming.html'))).toBe(false);
  });

  test('a caller without the scope for compliance gets an error', async () => {
    const { body } = await federation.ask(
      'casemanager-vught',
      'query ($van: Date!, $tot: Date!) { nakomingsregels(van: $van, tot: $tot) { totalCount } }',
      period,
    );
    expect(body.data.nakomingsregels).toBeNull();
    expect(body.errors[0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });
});
