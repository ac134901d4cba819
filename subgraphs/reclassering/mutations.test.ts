import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { addDays, today } from '../../shared/days.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { reclassering } from './definition.js';
import { reclasseringNummers } from './store/nummers.js';

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(reclassering);
});
afterAll(() => partner.stop());

type Who = PersonaName | Partial<Caller>;
const rn = 'reclasseringswerker-rn';
const svg = {
  role: 'reclasseringswerker',
  organisation: 'SVG',
  scopes: personas[rn].scopes,
} as const;
const day = today();
const since = '2026-01-05T09:00:00.000Z';

const relation = (partij: string, organisatie: string) => ({
  partij,
  organisatie,
  vanaf: since,
  tot: null,
});

const meldingOver = (justitiabele: string, betrokkenheden: unknown[]) => ({
  melding: randomUUID(),
  soort: 'AANKOMST',
  justitiabele,
  tijdstip: since,
  betrokkenheden,
});

async function meld(input: Record<string, unknown>) {
  const { data } = await partner.ask(
    'systeem-dji',
    'mutation ($input: MeldingAanReclasseringInput!) { uitkomst: meldingAanReclassering(input: $input) { ontvangen fout { code veld } } }',
    { input },
  );
  return data.uitkomst;
}

/** A new client of RN, in PI Vught, from Utrecht. */
async function newClient(...more: ReturnType<typeof relation>[]) {
  const id = randomUUID();
  await meld({
    ...meldingOver(id, [
      relation('DJI', 'PI-VUGHT'),
      relation('RECLASSERING', 'RN'),
      relation('GEMEENTE', '0344'),
      ...more,
    ]),
    skn: String(randomInt(10_000_000, 99_999_999)),
  });
  return id;
}

const inputs = {
  adviesAanvragen: 'AdviesAanvragenInput',
  adviesInBehandelingNemen: 'AdviesInBehandelingNemenInput',
  adviesUitbrengen: 'AdviesUitbrengenInput',
  adviesIntrekken: 'AdviesIntrekkenInput',
  toezichtStarten: 'ToezichtStartenInput',
  contactVastleggen: 'ContactVastleggenInput',
  toezichtniveauWijzigen: 'ToezichtniveauWijzigenInput',
  toezichtOverdragen: 'ToezichtOverdragenInput',
  toezichtBeeindigen: 'ToezichtBeeindigenInput',
} as const;
type Act = keyof typeof inputs;

const results = (act: Act) =>
  act.startsWith('advies')
    ? 'uitkomst: reclasseringsadvies { id versie status organisatie { code } uitgebrachtOp fictief oordeel { risico datum instrument { code } instrumentversie } }'
    : 'uitkomst: toezicht { id versie niveau organisatie { code } ingangsdatum eersteContactOp einddatum bijzondereVoorwaarden contacten { datum soort } }';

async function doAct(who: Who, act: Act, input: Record<string, unknown>) {
  const { data, errors } = await partner.ask(
    who,
    `mutation ($input: ${inputs[act]}!) { act: ${act}(input: $input) { ${results(act)} fout { code boodschap veld } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data.act;
}

/** Everything that an act may write, in figures. */
const written = () =>
  partner.database.read(async (manager) => {
    const figures: unknown[] = [];
    for (const table of ['advies', 'toezicht', 'client'])
      figures.push(
        await manager.query(
          `SELECT COUNT(*) AS aantal, SUM(versie) AS versies FROM ${table}`,
        ),
      );
    for (const table of [
      'contact',
      'voorwaarde',
      'betrokkenheid',
      'melding_uit',
      'melding_in',
      'wijziging',
    ])
      figures.push(
        await manager.query(`SELECT COUNT(*) AS aantal FROM ${table}`),
      );
    return JSON.stringify(figures);
  });

async function refused(who: Who, act: Act, input: Record<string, unknown>) {
  const before = await written();
  const { uitkomst, fout } = await doAct(who, act, input);
  // With a CONFLICT comes the record as it is.
  if (fout.code !== 'CONFLICT') expect(uitkomst).toBeNull();
  expect(await written()).toBe(before);
  return fout;
}

const aanvraag = (justitiabele: string, more = {}) => ({
  justitiabele,
  soort: 'VERLOF',
  organisatie: 'RN',
  aangevraagdOp: addDays(day, -10),
  uiterlijkOp: addDays(day, 20),
  ...more,
});
const newAdvies = async (justitiabele: string, more = {}) =>
  (await doAct(rn, 'adviesAanvragen', aanvraag(justitiabele, more))).uitkomst;

const start = (justitiabele: string, more = {}) => ({
  justitiabele,
  organisatie: 'RN',
  grondslag: 'SCHORSING',
  ingangsdatum: addDays(day, -30),
  ...more,
});
const newToezicht = async (justitiabele: string, more = {}) =>
  (await doAct(rn, 'toezichtStarten', start(justitiabele, more))).uitkomst;

const adviezenOf = async (who: Who, id: string) => {
  const { data } = await partner.ask(
    who,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { reclasseringsadviezen { id status } toezichten { id } meldingenVanReclassering { soort aan bevestigdTijdstip } } } }',
    { r: [{ __typename: 'Justitiabele', id }] },
  );
  return data._entities[0];
};

/** What a record said before, oldest first. */
async function wijzigingenOf(who: Who, type: string, id: string) {
  const { data } = await partner.ask(
    who,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { wijzigingen { veld oud bekendSinds } } } }`,
    { r: [{ __typename: type, id }] },
  );
  const found = data._entities[0]?.wijzigingen as
    { veld: string; oud: string; bekendSinds: string }[] | undefined;
  if (!found) return null;
  const moments = found.map(({ bekendSinds }) => bekendSinds);
  expect(moments).toEqual(moments.toSorted());
  return found.map(({ veld, oud }) => [veld, oud]);
}

describe('asking for advice', () => {
  test('is done by the reclassering or by the casemanager, and tells who is involved to those who know the person', async () => {
    const id = await newClient();
    const own = await doAct(rn, 'adviesAanvragen', aanvraag(id));
    expect(own.uitkomst).toMatchObject({
      versie: 1,
      status: 'AANGEVRAAGD',
      organisatie: { code: 'RN' },
      fictief: false,
    });
    const asked = await doAct(
      'casemanager-vught',
      'adviesAanvragen',
      aanvraag(id, { organisatie: 'SVG' }),
    );
    expect(asked.fout).toBeNull();
    const seen = await adviezenOf(rn, id);
    expect(seen.reclasseringsadviezen).toHaveLength(2);
    expect(
      seen.meldingenVanReclassering
        .map(({ aan }: { aan: string }) => aan)
        .sort(),
    ).toEqual(['AKKOORD', 'AKKOORD', 'DJI', 'DJI', 'GEMEENTE', 'GEMEENTE']);
  });

  test('makes the person visible to an organisation that did not know him', async () => {
    const id = await newClient();
    expect(await adviezenOf(svg, id)).toBeNull();
    await doAct(rn, 'adviesAanvragen', aanvraag(id, { organisatie: 'SVG' }));
    expect((await adviezenOf(svg, id)).reclasseringsadviezen).toHaveLength(1);
  });

  test('leaves the gemeente alone when none is known', async () => {
    const id = randomUUID();
    await meld(meldingOver(id, [relation('RECLASSERING', 'RN')]));
    await newAdvies(id);
    const { meldingenVanReclassering } = await adviezenOf(rn, id);
    expect(
      meldingenVanReclassering.map(({ aan }: { aan: string }) => aan).sort(),
    ).toEqual(['AKKOORD', 'DJI']);
  });

  test.each([
    [
      'an unknown organisation',
      { organisatie: 'XYZ' },
      'ONBEKEND',
      'organisatie',
    ],
    [
      'a day that is still to come',
      { aangevraagdOp: addDays(day, 1) },
      'REGEL',
      'aangevraagdOp',
    ],
    [
      'a last day before the request',
      { uiterlijkOp: addDays(day, -11) },
      'REGEL',
      'uiterlijkOp',
    ],
  ])(
    'is refused with %s, and nothing is written',
    async (_what, change, code, veld) => {
      const id = await newClient();
      expect(
        await refused(rn, 'adviesAanvragen', aanvraag(id, change)),
      ).toMatchObject({ code, veld });
    },
  );

  test('is refused while the same advice is open at the same organisation', async () => {
    const id = await newClient();
    await newAdvies(id);
    expect(
      await refused('casemanager-vught', 'adviesAanvragen', aanvraag(id)),
    ).toMatchObject({ code: 'REGEL', veld: 'soort' });
  });

  test('ten times at once gives one advice', async () => {
    const id = await newClient();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        doAct(rn, 'adviesAanvragen', aanvraag(id)),
      ),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    expect((await adviezenOf(rn, id)).reclasseringsadviezen).toHaveLength(1);
  });
});

describe('an advice', () => {
  test('is taken up and delivered with its judgment, step by step', async () => {
    const { id } = await newAdvies(await newClient());
    const taken = await doAct(rn, 'adviesInBehandelingNemen', {
      advies: id,
      versie: 1,
    });
    expect(taken.uitkomst).toMatchObject({
      versie: 2,
      status: 'IN_BEHANDELING',
    });
    const delivered = await doAct(rn, 'adviesUitbrengen', {
      advies: id,
      versie: 2,
      uitgebrachtOp: day,
      risico: 'HOOG',
      instrument: 'RISC',
      instrumentversie: '5.0',
    });
    expect(delivered.uitkomst).toMatchObject({
      versie: 3,
      status: 'UITGEBRACHT',
      uitgebrachtOp: day,
      oordeel: {
        risico: 'HOOG',
        datum: day,
        instrument: { code: 'RISC' },
        instrumentversie: '5.0',
      },
    });
    expect(
      await refused(rn, 'adviesInBehandelingNemen', { advies: id, versie: 3 }),
    ).toMatchObject({ code: 'REGEL', veld: 'advies' });
    expect(
      await refused(rn, 'adviesIntrekken', { advies: id, versie: 3 }),
    ).toMatchObject({ code: 'REGEL', veld: 'advies' });
  });

  test('keeps since when each value was known', async () => {
    const { id } = await newAdvies(await newClient());
    await doAct(rn, 'adviesInBehandelingNemen', { advies: id, versie: 1 });
    await partner.database.read(async (manager) => {
      const rows = await manager.query(
        `SELECT tabel, veld, oud, nieuw, versie FROM wijziging WHERE record_id = '${id}'`,
      );
      expect(rows).toEqual([
        {
          tabel: 'advies',
          veld: 'status',
          oud: '"AANGEVRAAGD"',
          nieuw: '"IN_BEHANDELING"',
          versie: 2,
        },
      ]);
    });
  });

  test('tells what it said before, and nothing of the judgment, to who has a relation', async () => {
    const client = await newClient();
    const { id } = await newAdvies(client);
    await doAct(rn, 'adviesInBehandelingNemen', { advies: id, versie: 1 });
    await doAct(rn, 'adviesUitbrengen', {
      advies: id,
      versie: 2,
      uitgebrachtOp: day,
      risico: 'HOOG',
      instrument: 'RISC',
      instrumentversie: '5.0',
    });
    expect(
      await wijzigingenOf('casemanager-vught', 'Reclasseringsadvies', id),
    ).toEqual([
      ['status', '"AANGEVRAAGD"'],
      ['status', '"IN_BEHANDELING"'],
      ['uitgebrachtOp', 'null'],
    ]);
    expect(await wijzigingenOf(svg, 'Reclasseringsadvies', id)).toBeNull();
  });

  test('can be withdrawn before it is delivered', async () => {
    const { id } = await newAdvies(await newClient());
    const { uitkomst } = await doAct(rn, 'adviesIntrekken', {
      advies: id,
      versie: 1,
    });
    expect(uitkomst).toMatchObject({ versie: 2, status: 'INGETROKKEN' });
  });

  test.each([
    [
      'before the request',
      { uitgebrachtOp: addDays(day, -11) },
      'REGEL',
      'uitgebrachtOp',
    ],
    [
      'in the future',
      { uitgebrachtOp: addDays(day, 1) },
      'REGEL',
      'uitgebrachtOp',
    ],
    [
      'on a paused instrument',
      { risico: 'LAAG', instrument: 'OXREC', instrumentversie: '1' },
      'REGEL',
      'instrument',
    ],
    [
      'on an unknown instrument',
      { risico: 'LAAG', instrument: 'X', instrumentversie: '1' },
      'ONBEKEND',
      'instrument',
    ],
    ['with half a judgment', { risico: 'LAAG' }, 'REGEL', 'instrument'],
  ])(
    'cannot be delivered %s, and nothing is written',
    async (_how, change, code, veld) => {
      const { id } = await newAdvies(await newClient());
      const input = { advies: id, versie: 1, uitgebrachtOp: day, ...change };
      expect(await refused(rn, 'adviesUitbrengen', input)).toMatchObject({
        code,
        veld,
      });
    },
  );

  test.each([
    ['adviesInBehandelingNemen', {}],
    ['adviesUitbrengen', { uitgebrachtOp: day }],
    ['adviesIntrekken', {}],
  ] as const)(
    '%s is for the organisation that was asked, and for the version that it saw',
    async (act, more) => {
      const client = await newClient(relation('RECLASSERING', 'SVG'));
      const { id } = await newAdvies(client);
      expect(
        await refused(svg, act, { advies: id, versie: 1, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: 'advies' });
      expect(
        await refused(rn, act, { advies: id, versie: 7, ...more }),
      ).toMatchObject({ code: 'CONFLICT', veld: 'versie' });
      const stale = { advies: id, versie: 7, ...more };
      expect((await doAct(rn, act, stale)).uitkomst).toMatchObject({
        id,
        versie: 1,
      });
    },
  );

  test('loses its judgment the moment the instrument is switched off, and has it back when it is on again', async () => {
    const { id } = await newAdvies(await newClient());
    const code = `T-${randomInt(1e9)}`;
    const switchTo = (on: boolean) =>
      partner.database.write((manager) =>
        manager.update('instrument', { code }, { inGebruik: on }),
      );
    await partner.database.write((manager) =>
      manager.insert('instrument', { code, naam: 'Proef', inGebruik: true }),
    );
    await doAct(rn, 'adviesUitbrengen', {
      advies: id,
      versie: 1,
      uitgebrachtOp: day,
      risico: 'LAAG',
      instrument: code,
      instrumentversie: '1',
    });
    const oordeel = async () =>
      (
        await partner.ask(
          rn,
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Reclasseringsadvies { status oordeel { risico } } } }',
          { r: [{ __typename: 'Reclasseringsadvies', id }] },
        )
      ).data._entities[0];
    expect((await oordeel()).oordeel).toEqual({ risico: 'LAAG' });
    await switchTo(false);
    expect(await oordeel()).toEqual({ status: 'UITGEBRACHT', oordeel: null });
    await switchTo(true);
    expect((await oordeel()).oordeel).toEqual({ risico: 'LAAG' });
  });
});

describe('a toezicht', () => {
  test('is started by the organisation that carries it out, with its voorwaarden in order', async () => {
    const bijzondereVoorwaarden = ['Meldplicht', 'Contactverbod', 'Aanmelden'];
    const toezicht = await newToezicht(await newClient(), {
      bijzondereVoorwaarden,
    });
    expect(toezicht).toMatchObject({
      versie: 1,
      niveau: 2,
      organisatie: { code: 'RN' },
      eersteContactOp: null,
      bijzondereVoorwaarden,
      contacten: [],
    });
  });

  test.each([
    ['by another organisation', { organisatie: 'SVG' }, 'REGEL', 'organisatie'],
    [
      'by an unknown organisation',
      { organisatie: 'XYZ' },
      'ONBEKEND',
      'organisatie',
    ],
    ['on a level that does not exist', { niveau: 4 }, 'REGEL', 'niveau'],
    [
      'with an empty voorwaarde',
      { bijzondereVoorwaarden: [''] },
      'REGEL',
      'bijzondereVoorwaarden',
    ],
  ])(
    'is not started %s, and nothing is written',
    async (_how, change, code, veld) => {
      const id = await newClient();
      expect(
        await refused(rn, 'toezichtStarten', start(id, change)),
      ).toMatchObject({ code, veld });
    },
  );

  test('does not run twice on the same ground, also when ten are started at once', async () => {
    const id = await newClient();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => doAct(rn, 'toezichtStarten', start(id))),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    expect(await refused(rn, 'toezichtStarten', start(id))).toMatchObject({
      code: 'REGEL',
      veld: 'grondslag',
    });
  });

  test('has its earliest contact as the first one, in whatever order they are recorded', async () => {
    const { id } = await newToezicht(await newClient());
    const contact = (versie: number, ago: number, soort: string) =>
      doAct(rn, 'contactVastleggen', {
        toezicht: id,
        versie,
        datum: addDays(day, -ago),
        soort,
      });
    await contact(1, 20, 'MELDPLICHT');
    await contact(2, 25, 'TELEFONISCH');
    const { uitkomst } = await contact(3, 0, 'HUISBEZOEK');
    expect(uitkomst).toMatchObject({
      versie: 4,
      eersteContactOp: addDays(day, -25),
      contacten: [
        { datum: addDays(day, -25), soort: 'TELEFONISCH' },
        { datum: addDays(day, -20), soort: 'MELDPLICHT' },
        { datum: day, soort: 'HUISBEZOEK' },
      ],
    });
  });

  test('tells since when its first contact and its end are known', async () => {
    const { id } = await newToezicht(await newClient());
    const contact = { toezicht: id, soort: 'MELDPLICHT' };
    const [first, earlier] = [addDays(day, -20), addDays(day, -25)];
    await doAct(rn, 'contactVastleggen', {
      ...contact,
      versie: 1,
      datum: first,
    });
    await doAct(rn, 'contactVastleggen', {
      ...contact,
      versie: 2,
      datum: earlier,
    });
    await doAct(rn, 'toezichtniveauWijzigen', {
      toezicht: id,
      versie: 3,
      niveau: 3,
    });
    await doAct(rn, 'toezichtBeeindigen', {
      toezicht: id,
      versie: 4,
      einddatum: day,
    });
    expect(await wijzigingenOf(rn, 'Toezicht', id)).toEqual([
      ['eersteContactOp', 'null'],
      ['eersteContactOp', JSON.stringify(first)],
      ['einddatum', 'null'],
    ]);
  });

  test('gets another level, and ends', async () => {
    const { id } = await newToezicht(await newClient());
    const changed = await doAct(rn, 'toezichtniveauWijzigen', {
      toezicht: id,
      versie: 1,
      niveau: 3,
    });
    expect(changed.uitkomst).toMatchObject({ versie: 2, niveau: 3 });
    const ended = await doAct(rn, 'toezichtBeeindigen', {
      toezicht: id,
      versie: 2,
      einddatum: addDays(day, -1),
    });
    expect(ended.uitkomst).toMatchObject({
      versie: 3,
      einddatum: addDays(day, -1),
    });
    for (const [act, more] of [
      ['toezichtBeeindigen', { einddatum: day }],
      ['contactVastleggen', { datum: addDays(day, -5), soort: 'MELDPLICHT' }],
      ['toezichtniveauWijzigen', { niveau: 1 }],
    ] as const)
      expect(
        await refused(rn, act, { toezicht: id, versie: 3, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: 'toezicht' });
  });

  test('is handed over to another organisation; the one that has nothing more to do leaves, and the partners hear of both', async () => {
    const client = await newClient();
    const { id } = await newToezicht(client);
    const { uitkomst } = await doAct(rn, 'toezichtOverdragen', {
      toezicht: id,
      versie: 1,
      organisatie: 'SVG',
    });
    expect(uitkomst).toMatchObject({ versie: 2, organisatie: { code: 'SVG' } });
    expect(await adviezenOf(rn, client)).toBeNull();
    const seen = await adviezenOf(svg, client);
    expect(seen.toezichten).toEqual([{ id }]);
    expect(
      new Set(
        seen.meldingenVanReclassering.map(
          ({ soort }: { soort: string }) => soort,
        ),
      ),
    ).toEqual(new Set(['ORGANISATIEWIJZIGING']));
  });

  test.each([
    [
      'contactVastleggen',
      { datum: addDays(day, -31), soort: 'MELDPLICHT' },
      'datum',
    ],
    [
      'contactVastleggen',
      { datum: addDays(day, 1), soort: 'MELDPLICHT' },
      'datum',
    ],
    ['toezichtniveauWijzigen', { niveau: 0 }, 'niveau'],
    ['toezichtOverdragen', { organisatie: 'RN' }, 'organisatie'],
    ['toezichtBeeindigen', { einddatum: addDays(day, -31) }, 'einddatum'],
  ] as const)(
    'refuses %s with %o, and nothing is written',
    async (act, more, veld) => {
      const { id } = await newToezicht(await newClient());
      expect(
        await refused(rn, act, { toezicht: id, versie: 1, ...more }),
      ).toMatchObject({ code: 'REGEL', veld });
    },
  );

  test.each([
    ['contactVastleggen', { datum: day, soort: 'MELDPLICHT' }],
    ['toezichtniveauWijzigen', { niveau: 1 }],
    ['toezichtOverdragen', { organisatie: 'SVG' }],
    ['toezichtBeeindigen', { einddatum: day }],
  ] as const)(
    '%s is for the organisation that carries it out, and for the version that it saw',
    async (act, more) => {
      const client = await newClient(relation('RECLASSERING', 'SVG'));
      const { id } = await newToezicht(client);
      expect(
        await refused(svg, act, { toezicht: id, versie: 1, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: 'toezicht' });
      expect(
        await refused(rn, act, { toezicht: id, versie: 2, ...more }),
      ).toMatchObject({ code: 'CONFLICT', veld: 'versie' });
      const stale = { toezicht: id, versie: 2, ...more };
      expect((await doAct(rn, act, stale)).uitkomst).toMatchObject({
        id,
        versie: 1,
      });
    },
  );

  test('ten acts on one version change it once', async () => {
    const { id } = await newToezicht(await newClient());
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        doAct(rn, 'contactVastleggen', {
          toezicht: id,
          versie: 1,
          datum: day,
          soort: 'MELDPLICHT',
        }),
      ),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    expect(
      outcomes.filter(({ fout }) => fout?.code === 'CONFLICT'),
    ).toHaveLength(9);
  });
});

describe('a person without a relation with the caller', () => {
  const elsewhere: Who[] = [
    'coordinator-rotterdam',
    'justitiabele-b',
    'beheerder',
    svg,
  ];

  test('is not seen, nor are his records', async () => {
    const id = await newClient();
    const advies = await newAdvies(id);
    const toezicht = await newToezicht(id);
    const r = [
      { __typename: 'Justitiabele', id },
      { __typename: 'Reclasseringsadvies', id: advies.id },
      { __typename: 'Toezicht', id: toezicht.id },
    ];
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } clienten(first: 100) { edges { node { id } } } }';
    const seen = await partner.ask(rn, query, { r });
    expect(seen.data._entities).not.toContain(null);
    for (const who of elsewhere) {
      const { data } = await partner.ask(who, query, { r });
      expect(data._entities).toEqual([null, null, null]);
      expect(JSON.stringify(data.clienten)).not.toContain(id);
    }
  });

  test('cannot be acted upon: he is as unknown as somebody who does not exist', async () => {
    const id = await newClient();
    const advies = await newAdvies(id);
    const toezicht = await newToezicht(id);
    const nobody = randomUUID();
    for (const [act, hidden, unknown] of [
      ['adviesAanvragen', aanvraag(id), aanvraag(nobody)],
      ['toezichtStarten', start(id), start(nobody)],
      [
        'adviesIntrekken',
        { advies: advies.id, versie: 1 },
        { advies: nobody, versie: 1 },
      ],
      [
        'toezichtniveauWijzigen',
        { toezicht: toezicht.id, versie: 1, niveau: 1 },
        { toezicht: nobody, versie: 1, niveau: 1 },
      ],
    ] as const) {
      const fout = await refused(svg, act, hidden);
      expect(fout.code).toBe('ONBEKEND');
      expect(await refused(svg, act, unknown)).toEqual(fout);
    }
  });

  test('an act is refused to a caller without its scope', async () => {
    const { errors } = await partner.ask(
      'casemanager-vught',
      'mutation ($input: ToezichtStartenInput!) { toezichtStarten(input: $input) { fout { code } } }',
      { input: start(await newClient()) },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('a melding', () => {
  test('makes a client once, however often it is sent', async () => {
    const id = randomUUID();
    const input = {
      ...meldingOver(id, [relation('RECLASSERING', 'RN')]),
      skn: String(randomInt(10_000_000, 99_999_999)),
    };
    expect(await meld(input)).toEqual({ ontvangen: true, fout: null });
    const before = await written();
    expect(await meld(input)).toEqual({ ontvangen: true, fout: null });
    expect(await written()).toBe(before);
    expect(await adviezenOf(rn, id)).toMatchObject({
      reclasseringsadviezen: [],
      toezichten: [],
    });
  });

  test('about somebody with whom the reclassering has no relation makes no client', async () => {
    const id = randomUUID();
    await meld(meldingOver(id, [relation('DJI', 'PI-VUGHT')]));
    expect(await adviezenOf('casemanager-vught', id)).toBeNull();
    await meld(meldingOver(id, [relation('RECLASSERING', 'RN')]));
    expect(await adviezenOf('casemanager-vught', id)).not.toBeNull();
  });

  test('that ends a relation takes the person out of sight', async () => {
    const id = await newClient();
    expect(await adviezenOf('casemanager-vught', id)).not.toBeNull();
    await meld(
      meldingOver(id, [
        { ...relation('DJI', 'PI-VUGHT'), tot: '2026-02-01T09:00:00.000Z' },
      ]),
    );
    expect(await adviezenOf('casemanager-vught', id)).toBeNull();
  });

  test('with an skn longer than any is refused, in every dialect', async () => {
    const input = meldingOver(randomUUID(), [relation('RECLASSERING', 'RN')]);
    const before = await written();
    expect(await meld({ ...input, skn: '9'.repeat(21) })).toEqual({
      ontvangen: false,
      fout: { code: 'REGEL', veld: 'skn' },
    });
    expect(await written()).toBe(before);
  });

  test('brings a client the skn that he lacked, and another one in its place', async () => {
    const { houders } = reclasseringNummers(partner.database);
    const skns = ['98000021', '98000022'];
    const id = randomUUID();
    const about = () => meldingOver(id, [relation('RECLASSERING', 'RN')]);
    await meld(about());
    for (const skn of skns) {
      await meld({ ...about(), skn });
      expect(await houders('skn', skns)).toEqual(new Map([[skn, id]]));
    }
  });

  test("with another client's skn is refused, and nothing is written", async () => {
    const skn = String(randomInt(10_000_000, 99_999_999));
    const withSkn = () => ({
      ...meldingOver(randomUUID(), [relation('RECLASSERING', 'RN')]),
      skn,
    });
    await meld(withSkn());
    const before = await written();
    expect(await meld(withSkn())).toEqual({
      ontvangen: false,
      fout: { code: 'REGEL', veld: 'skn' },
    });
    expect(await written()).toBe(before);
  });
});
