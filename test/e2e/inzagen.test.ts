import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { purposeUri } from '../../shared/access/doelbinding.js';
import {
  NoodtoegangEntity,
  VerwerkingEntity,
  WaarnemingEntity,
} from '../../shared/audit/audit-tables.js';
import { startFederation, type Federation } from '../support/federation.js';

const id = demoPersonId('justitiabele-a');
const rotterdam = 'coordinator-rotterdam';
const question =
  'query ($id: ID!) { justitiabele(id: $id) { persoonsgegevens { naam } basisvoorwaarden { soort } } }';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

async function ask(persona: PersonaName, query: string, headers = {}) {
  const token = await federation.token(persona);
  const { body } = await federation.askWith(
    { authorization: `Bearer ${token}`, ...headers },
    query,
    { id },
  );
  return body;
}
const inzagen = async (persona: PersonaName = 'justitiabele-a', args = '') =>
  (
    await ask(
      persona,
      `{ mijnReintegratie { inzagen${args} { organisatie rol tijdstip doel velden waarneming noodtoegang } } }`,
    )
  ).data.mijnReintegratie.inzagen;

const hours = (count: number) =>
  new Date(Date.now() + count * 3_600_000).toISOString();
const insert = <Row extends object>(entity: new () => Row, row: Row) =>
  federation.database.write((manager) =>
    manager.createQueryBuilder().insert().into(entity).values(row).execute(),
  );

const seen = (organisatie: string, rol: string, doel: string, marks = {}) => ({
  organisatie,
  rol,
  tijdstip: expect.stringMatching(/^\d{4}-.*Z$/),
  doel: purposeUri(doel),
  velden: expect.arrayContaining([
    'Persoonsgegevens.naam',
    'Basisvoorwaarde.soort',
  ]),
  waarneming: false,
  noodtoegang: false,
  ...marks,
});

test('a data subject reads all access to the own data, exceptional access included, with organisation and purpose', async () => {
  expect(await inzagen()).toEqual([]);
  const before = new Date().toISOString();
  await ask('casemanager-vught', question);
  await ask('reclasseringswerker-rn', question);
  // Callers who did not see the data subject are absent.
  await ask('coordinator-utrecht', question);

  const waarneming = randomUUID();
  await insert(WaarnemingEntity, {
    id: waarneming,
    waarnemer: `demo:${rotterdam}`,
    rol: 'coordinator-nazorg',
    organisatie: '0772',
    vastgelegdDoor: 'colleague',
    vanaf: hours(-1),
    tot: hours(1),
  });
  await ask(rotterdam, question, { waarneming });

  const opened = await ask(
    'coordinator-utrecht',
    'mutation ($id: ID!) { noodtoegangOpenen(input: { justitiabele: $id, reden: "Acuut gevaar vannacht, en niemand anders neemt op." }) { noodtoegang { id } fout { boodschap } } }',
  );
  const noodtoegang = opened.data.noodtoegangOpenen.noodtoegang.id;
  await ask('coordinator-utrecht', question, { noodtoegang });

  const rows = await inzagen();
  const [breakGlass, opening, delegated, rn, vught] = rows;
  expect(breakGlass).toEqual(
    seen('0344', 'coordinator-nazorg', 'nazorg', { noodtoegang: true }),
  );
  expect(opening).toMatchObject({
    organisatie: '0344',
    velden: expect.arrayContaining(['Mutation.noodtoegangOpenen']),
  });
  expect(delegated).toEqual(
    seen('0599', 'coordinator-nazorg', 'nazorg', { waarneming: true }),
  );
  expect(rn).toEqual(seen('RN', 'reclasseringswerker', 'reclassering'));
  expect(vught).toEqual(
    seen('PI-VUGHT', 'casemanager', 'detentie-en-re-integratieplan'),
  );
  expect(rows).toHaveLength(5);
  expect(vught.tijdstip >= before).toBe(true);
});

test('a data subject reads in plain Dutch who it was by name, when, for what and which kinds of data', async () => {
  const read = async () =>
    (
      await ask(
        'justitiabele-a',
        '{ mijnReintegratie { inzagen { tijdstip door { naam zin } uitleg gegevens } } }',
      )
    ).data.mijnReintegratie.inzagen;
  const kinds = [
    'uw naam en geboortedatum',
    'wat er geregeld is voor wonen, werk, geld en zorg',
  ];
  const [breakGlass, opening, delegated, rn, vught] = await read();
  expect(vught).toMatchObject({
    door: { naam: 'PI Vught', zin: 'Dit was een casemanager van PI Vught.' },
    gegevens: kinds,
  });
  expect(vught.uitleg).toEqual([
    expect.stringMatching(
      /^Uw gegevens zijn bekeken op \d+ [a-z]+ \d{4} om \d\d:\d\d\.$/,
    ),
    'Dat was om met u aan uw plan (D&R-plan) te werken.',
  ]);
  expect(rn.door.zin).toBe(
    'Dit was een medewerker van Reclassering Nederland.',
  );
  expect(delegated).toMatchObject({
    door: { naam: 'de gemeente Rotterdam' },
    uitleg: [
      expect.any(String),
      expect.any(String),
      expect.stringContaining('verving'),
    ],
  });
  expect(opening.uitleg[0]).toMatch(/^Er is iets over u opgeschreven op /);
  expect(opening.gegevens).toContain('wie uw gegevens zag');
  expect(breakGlass.door).toEqual({
    naam: 'de gemeente Utrecht',
    zin: 'Dit was een medewerker van de gemeente Utrecht.',
  });
  expect(breakGlass.uitleg).toHaveLength(5);
});

test('without the gemeenten the rest is read, and a gemeente has its number', async () => {
  federation.proxies.gemeente.mode = 'reset';
  const body = await ask(
    'justitiabele-a',
    '{ mijnReintegratie { inzagen { door { naam zin } uitleg } } }',
  );
  federation.proxies.gemeente.mode = 'forward';
  const rows = body.data.mijnReintegratie.inzagen;
  expect(rows.map(({ door }: any) => door.naam)).toEqual([
    'de gemeente met nummer 0344',
    'de gemeente met nummer 0344',
    'de gemeente met nummer 0599',
    'Reclassering Nederland',
    'PI Vught',
  ]);
});

test('own requests are included on request', async () => {
  const rows = await inzagen('justitiabele-a', '(ookEigen: true, first: 1)');
  expect(rows).toMatchObject([{ organisatie: null, rol: 'justitiabele' }]);
});

test('another data subject reads none of it', async () => {
  expect(await inzagen('justitiabele-b')).toEqual([]);
  const body = await ask(
    'justitiabele-b',
    'query ($id: ID!) { justitiabele(id: $id) { inzagen { doel } } }',
  );
  expect(body.data.justitiabele).toBeNull();
});

test('N42: other callers are denied, without subgraph requests', async () => {
  for (const persona of [
    'casemanager-vught',
    'functionaris-gegevensbescherming',
    'beheerder',
  ] as const) {
    const before = federation.proxies.logboek.requests;
    const { data } = await ask(
      persona,
      'query ($id: ID!) { justitiabele(id: $id) { inzagen { doel } } }',
    );
    expect(data.justitiabele?.inzagen ?? null).toBeNull();
    expect(federation.proxies.logboek.requests).toBe(before);
  }
});

test('the reviewer reads break-glass cases with their reasons and operations, and delegations; never the data subject', async () => {
  const body = await ask(
    'functionaris-gegevensbescherming',
    `{
      noodtoegangen { edges { node { id betrokkene door organisatie reden gebruik { aantalVragen velden } } } }
      waarnemingen { edges { node { waarnemer organisatie gebruik { aantalVragen } } } }
      inzagenZonderZaak(van: "${hours(-1)}", tot: "${hours(1)}") { edges { node { door betrokkene grond } } }
      veelraadplegers(van: "${hours(-1)}", tot: "${hours(1)}", drempel: 1) { totalCount edges { node { door aantalPersonen } } }
    }`,
  );
  expect(body.errors).toBeUndefined();
  const [{ node: breakGlass }] = body.data.noodtoegangen.edges;
  expect(breakGlass).toMatchObject({
    door: 'demo:coordinator-utrecht',
    organisatie: '0344',
    reden: 'Acuut gevaar vannacht, en niemand anders neemt op.',
    gebruik: {
      aantalVragen: 1,
      velden: expect.arrayContaining(['Persoonsgegevens.naam']),
    },
  });
  expect(body.data.waarnemingen.edges).toEqual([
    {
      node: {
        waarnemer: `demo:${rotterdam}`,
        organisatie: '0772',
        gebruik: { aantalVragen: 1 },
      },
    },
  ]);
  expect(body.data.inzagenZonderZaak.edges).toEqual([
    {
      node: {
        door: 'demo:coordinator-utrecht',
        betrokkene: breakGlass.betrokkene,
        grond: 'GEOPEND',
      },
    },
  ]);
  expect(body.data.veelraadplegers.totalCount).toBe(4);
  expect(JSON.stringify(body)).not.toContain(id);
  const judged = await ask(
    'functionaris-gegevensbescherming',
    `mutation { noodtoegangBeoordelen(input: { noodtoegang: "${breakGlass.id}", oordeel: TERECHT, toelichting: "Nagebeld." }) { noodtoegang { oordeel beoordeeldDoor } fout { code } } }`,
  );
  expect(judged.data.noodtoegangBeoordelen).toEqual({
    noodtoegang: {
      oordeel: 'TERECHT',
      beoordeeldDoor: 'demo:functionaris-gegevensbescherming',
    },
    fout: null,
  });
  // The review closed the case.
  const { errors } = await ask('coordinator-utrecht', question, {
    noodtoegang: breakGlass.id,
  });
  expect(errors[0].extensions.code).toBe('FORBIDDEN');
});

test('N42: the reviewer cannot look up a person, and other callers cannot review', async () => {
  const reviewer = 'functionaris-gegevensbescherming';
  expect((await ask(reviewer, question)).data.justitiabele).toBeNull();
  const { data } = await ask(
    'coordinator-utrecht',
    'mutation { noodtoegangBeoordelen(input: { noodtoegang: "x", oordeel: TERECHT, toelichting: "x" }) { fout { code } } }',
  );
  expect(data).toBeNull();
  expect(
    await federation.database.read((manager) =>
      manager.countBy(NoodtoegangEntity, { oordeel: 'TERECHT' }),
    ),
  ).toBe(1);
});

test('a data subject reads that the outcome was computed, which is recorded for many people at once, page by page', async () => {
  const before = await inzagen();
  await federation.partners.akkoord.background.run();
  const after = await inzagen('justitiabele-a', '(first: 100)');
  expect(after.slice(1)).toEqual(before);
  expect(after[0]).toMatchObject({
    organisatie: 'AKKOORD',
    rol: 'systeem',
    doel: purposeUri('nakoming-bijhouden'),
    velden: expect.arrayContaining(['Reintegratie.termijnen']),
  });
  const entries = await federation.database.read((manager) =>
    manager.findBy(VerwerkingEntity, {
      processingActivityId: purposeUri('nakoming-bijhouden'),
    }),
  );
  expect(entries.filter(({ dataSubjectId }) => dataSubjectId)).toEqual([]);
  expect(
    entries.flatMap(({ dataSubjectIds }) => dataSubjectIds ?? []),
  ).toHaveLength(600);
});
