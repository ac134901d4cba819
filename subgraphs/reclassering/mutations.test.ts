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
import { reclasseringPersonNumbers } from './store/person-numbers.js';

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

const meldingAbout = (justitiabele: string, betrokkenheden: unknown[]) => ({
  melding: randomUUID(),
  soort: 'AANKOMST',
  justitiabele,
  tijdstip: since,
  betrokkenheden,
});

async function sendMelding(input: Record<string, unknown>) {
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
  await sendMelding({
    ...meldingAbout(id, [
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
type Mutation = keyof typeof inputs;

const results = (mutation: Mutation) =>
  mutation.startsWith('advies')
    ? 'uitkomst: reclasseringsadvies { id versie status organisatie { code } uitgebrachtOp fictief oordeel { risico datum instrument { code } instrumentversie } }'
    : 'uitkomst: toezicht { id versie niveau organisatie { code } ingangsdatum eersteContactOp einddatum bijzondereVoorwaarden contacten { datum soort } }';

async function mutate(
  who: Who,
  mutation: Mutation,
  input: Record<string, unknown>,
) {
  const { data, errors } = await partner.ask(
    who,
    `mutation ($input: ${inputs[mutation]}!) { result: ${mutation}(input: $input) { ${results(mutation)} fout { code boodschap veld } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data.result;
}

/** Row counts and versions of every table that a mutation may write. */
const figures = () =>
  partner.database.read(async (manager) => {
    const rows: unknown[] = [];
    const add = async (what: string, table: string) =>
      rows.push(await manager.query(`SELECT ${what} FROM ${table}`));
    for (const table of ['advies', 'toezicht', 'client'])
      await add('COUNT(*) AS aantal, SUM(versie) AS versies', table);
    for (const table of ['contact', 'voorwaarde', 'betrokkenheid', 'wijziging'])
      await add('COUNT(*) AS aantal', table);
    for (const table of ['melding_uit', 'melding_in'])
      await add('COUNT(*) AS aantal', table);
    return JSON.stringify(rows);
  });

async function refused(
  who: Who,
  mutation: Mutation,
  input: Record<string, unknown>,
) {
  const before = await figures();
  const { uitkomst, fout } = await mutate(who, mutation, input);
  // The payload of a CONFLICT has the current row.
  if (fout.code !== 'CONFLICT') expect(uitkomst).toBeNull();
  expect(await figures()).toBe(before);
  return fout;
}

const request = (justitiabele: string, more = {}) => ({
  justitiabele,
  soort: 'VERLOF',
  organisatie: 'RN',
  aangevraagdOp: addDays(day, -10),
  uiterlijkOp: addDays(day, 20),
  ...more,
});
const newAdvies = async (justitiabele: string, more = {}) =>
  (await mutate(rn, 'adviesAanvragen', request(justitiabele, more))).uitkomst;

const start = (justitiabele: string, more = {}) => ({
  justitiabele,
  organisatie: 'RN',
  grondslag: 'SCHORSING',
  ingangsdatum: addDays(day, -30),
  ...more,
});
const newToezicht = async (justitiabele: string, more = {}) =>
  (await mutate(rn, 'toezichtStarten', start(justitiabele, more))).uitkomst;

const recordsOf = async (who: Who, id: string) => {
  const { data } = await partner.ask(
    who,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { reclasseringsadviezen { id status } toezichten { id } meldingenVanReclassering { soort aan bevestigdTijdstip } } } }',
    { r: [{ __typename: 'Justitiabele', id }] },
  );
  return data._entities[0];
};

/** The history of a row, oldest first. */
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

describe('a request for advice', () => {
  test('is made by the reclassering or by the casemanager, and notifies the partners', async () => {
    const id = await newClient();
    const own = await mutate(rn, 'adviesAanvragen', request(id));
    expect(own.uitkomst).toMatchObject({
      versie: 1,
      status: 'AANGEVRAAGD',
      organisatie: { code: 'RN' },
      fictief: false,
    });
    const requested = await mutate(
      'casemanager-vught',
      'adviesAanvragen',
      request(id, { organisatie: 'SVG' }),
    );
    expect(requested.fout).toBeNull();
    const seen = await recordsOf(rn, id);
    expect(seen.reclasseringsadviezen).toHaveLength(2);
    expect(
      seen.meldingenVanReclassering
        .map(({ aan }: { aan: string }) => aan)
        .sort(),
    ).toEqual(['AKKOORD', 'AKKOORD', 'DJI', 'DJI', 'GEMEENTE', 'GEMEENTE']);
  });

  test('makes the person visible to an organisation that did not know him', async () => {
    const id = await newClient();
    expect(await recordsOf(svg, id)).toBeNull();
    await mutate(rn, 'adviesAanvragen', request(id, { organisatie: 'SVG' }));
    expect((await recordsOf(svg, id)).reclasseringsadviezen).toHaveLength(1);
  });

  test('sends no melding to a gemeente when none is known', async () => {
    const id = randomUUID();
    await sendMelding(meldingAbout(id, [relation('RECLASSERING', 'RN')]));
    await newAdvies(id);
    const { meldingenVanReclassering } = await recordsOf(rn, id);
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
      'a future day',
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
    async (_what, change, code, field) => {
      const id = await newClient();
      expect(
        await refused(rn, 'adviesAanvragen', request(id, change)),
      ).toMatchObject({ code, veld: field });
    },
  );

  test('is refused while the same advice is open at the same organisation', async () => {
    const id = await newClient();
    await newAdvies(id);
    expect(
      await refused('casemanager-vught', 'adviesAanvragen', request(id)),
    ).toMatchObject({ code: 'REGEL', veld: 'soort' });
  });

  test('ten times at once gives one advice', async () => {
    const id = await newClient();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        mutate(rn, 'adviesAanvragen', request(id)),
      ),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    expect((await recordsOf(rn, id)).reclasseringsadviezen).toHaveLength(1);
  });
});

describe('an advice', () => {
  test('is taken up and delivered with its judgment, step by step', async () => {
    const { id } = await newAdvies(await newClient());
    const taken = await mutate(rn, 'adviesInBehandelingNemen', {
      advies: id,
      versie: 1,
    });
    expect(taken.uitkomst).toMatchObject({
      versie: 2,
      status: 'IN_BEHANDELING',
    });
    const delivered = await mutate(rn, 'adviesUitbrengen', {
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

  test('records the history of its status', async () => {
    const { id } = await newAdvies(await newClient());
    await mutate(rn, 'adviesInBehandelingNemen', { advies: id, versie: 1 });
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

  test('shows its history, without the oordeel, to callers with a relation', async () => {
    const client = await newClient();
    const { id } = await newAdvies(client);
    await mutate(rn, 'adviesInBehandelingNemen', { advies: id, versie: 1 });
    await mutate(rn, 'adviesUitbrengen', {
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
    const { uitkomst } = await mutate(rn, 'adviesIntrekken', {
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
    async (_how, change, code, field) => {
      const { id } = await newAdvies(await newClient());
      const input = { advies: id, versie: 1, uitgebrachtOp: day, ...change };
      expect(await refused(rn, 'adviesUitbrengen', input)).toMatchObject({
        code,
        veld: field,
      });
    },
  );

  test.each([
    ['adviesInBehandelingNemen', {}],
    ['adviesUitbrengen', { uitgebrachtOp: day }],
    ['adviesIntrekken', {}],
  ] as const)(
    '%s is refused to another organisation, and with another versie',
    async (mutation, more) => {
      const client = await newClient(relation('RECLASSERING', 'SVG'));
      const { id } = await newAdvies(client);
      expect(
        await refused(svg, mutation, { advies: id, versie: 1, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: 'advies' });
      expect(
        await refused(rn, mutation, { advies: id, versie: 7, ...more }),
      ).toMatchObject({ code: 'CONFLICT', veld: 'versie' });
      const stale = { advies: id, versie: 7, ...more };
      expect((await mutate(rn, mutation, stale)).uitkomst).toMatchObject({
        id,
        versie: 1,
      });
    },
  );

  test('has no oordeel while its instrument is switched off', async () => {
    const { id } = await newAdvies(await newClient());
    const code = `T-${randomInt(1e9)}`;
    const switchTo = (on: boolean) =>
      partner.database.write((manager) =>
        manager.update('instrument', { code }, { inGebruik: on }),
      );
    await partner.database.write((manager) =>
      manager.insert('instrument', { code, naam: 'Proef', inGebruik: true }),
    );
    await mutate(rn, 'adviesUitbrengen', {
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
    async (_how, change, code, field) => {
      const id = await newClient();
      expect(
        await refused(rn, 'toezichtStarten', start(id, change)),
      ).toMatchObject({ code, veld: field });
    },
  );

  test('does not run twice on the same ground, also when ten are started at once', async () => {
    const id = await newClient();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        mutate(rn, 'toezichtStarten', start(id)),
      ),
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
      mutate(rn, 'contactVastleggen', {
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

  test('shows the history of its first contact and its end', async () => {
    const { id } = await newToezicht(await newClient());
    const contact = { toezicht: id, soort: 'MELDPLICHT' };
    const [first, earlier] = [addDays(day, -20), addDays(day, -25)];
    await mutate(rn, 'contactVastleggen', {
      ...contact,
      versie: 1,
      datum: first,
    });
    await mutate(rn, 'contactVastleggen', {
      ...contact,
      versie: 2,
      datum: earlier,
    });
    await mutate(rn, 'toezichtniveauWijzigen', {
      toezicht: id,
      versie: 3,
      niveau: 3,
    });
    await mutate(rn, 'toezichtBeeindigen', {
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
    const changed = await mutate(rn, 'toezichtniveauWijzigen', {
      toezicht: id,
      versie: 1,
      niveau: 3,
    });
    expect(changed.uitkomst).toMatchObject({ versie: 2, niveau: 3 });
    const ended = await mutate(rn, 'toezichtBeeindigen', {
      toezicht: id,
      versie: 2,
      einddatum: addDays(day, -1),
    });
    expect(ended.uitkomst).toMatchObject({
      versie: 3,
      einddatum: addDays(day, -1),
    });
    for (const [mutation, more] of [
      ['toezichtBeeindigen', { einddatum: day }],
      ['contactVastleggen', { datum: addDays(day, -5), soort: 'MELDPLICHT' }],
      ['toezichtniveauWijzigen', { niveau: 1 }],
    ] as const)
      expect(
        await refused(rn, mutation, { toezicht: id, versie: 3, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: 'toezicht' });
  });

  test('is transferred to another organisation; the relation of the old one ends, and the partners are notified of both', async () => {
    const client = await newClient();
    const { id } = await newToezicht(client);
    const { uitkomst } = await mutate(rn, 'toezichtOverdragen', {
      toezicht: id,
      versie: 1,
      organisatie: 'SVG',
    });
    expect(uitkomst).toMatchObject({ versie: 2, organisatie: { code: 'SVG' } });
    expect(await recordsOf(rn, client)).toBeNull();
    const seen = await recordsOf(svg, client);
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
    async (mutation, more, field) => {
      const { id } = await newToezicht(await newClient());
      expect(
        await refused(rn, mutation, { toezicht: id, versie: 1, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: field });
    },
  );

  test.each([
    ['contactVastleggen', { datum: day, soort: 'MELDPLICHT' }],
    ['toezichtniveauWijzigen', { niveau: 1 }],
    ['toezichtOverdragen', { organisatie: 'SVG' }],
    ['toezichtBeeindigen', { einddatum: day }],
  ] as const)(
    '%s is refused to another organisation, and with another versie',
    async (mutation, more) => {
      const client = await newClient(relation('RECLASSERING', 'SVG'));
      const { id } = await newToezicht(client);
      expect(
        await refused(svg, mutation, { toezicht: id, versie: 1, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: 'toezicht' });
      expect(
        await refused(rn, mutation, { toezicht: id, versie: 2, ...more }),
      ).toMatchObject({ code: 'CONFLICT', veld: 'versie' });
      const stale = { toezicht: id, versie: 2, ...more };
      expect((await mutate(rn, mutation, stale)).uitkomst).toMatchObject({
        id,
        versie: 1,
      });
    },
  );

  test('ten concurrent mutations of one versie change it once', async () => {
    const { id } = await newToezicht(await newClient());
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        mutate(rn, 'contactVastleggen', {
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

  test('cannot be the subject of a mutation: the refusal is that of an unknown person', async () => {
    const id = await newClient();
    const advies = await newAdvies(id);
    const toezicht = await newToezicht(id);
    const nobody = randomUUID();
    for (const [mutation, hidden, unknown] of [
      ['adviesAanvragen', request(id), request(nobody)],
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
      const fout = await refused(svg, mutation, hidden);
      expect(fout.code).toBe('ONBEKEND');
      expect(await refused(svg, mutation, unknown)).toEqual(fout);
    }
  });

  test('a mutation is refused to a caller without its scope', async () => {
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
  test('creates a client once, however often it is sent', async () => {
    const id = randomUUID();
    const input = {
      ...meldingAbout(id, [relation('RECLASSERING', 'RN')]),
      skn: String(randomInt(10_000_000, 99_999_999)),
    };
    expect(await sendMelding(input)).toEqual({ ontvangen: true, fout: null });
    const before = await figures();
    expect(await sendMelding(input)).toEqual({ ontvangen: true, fout: null });
    expect(await figures()).toBe(before);
    expect(await recordsOf(rn, id)).toMatchObject({
      reclasseringsadviezen: [],
      toezichten: [],
    });
  });

  test('about a person with whom the reclassering has no relation creates no client', async () => {
    const id = randomUUID();
    await sendMelding(meldingAbout(id, [relation('DJI', 'PI-VUGHT')]));
    expect(await recordsOf('casemanager-vught', id)).toBeNull();
    await sendMelding(meldingAbout(id, [relation('RECLASSERING', 'RN')]));
    expect(await recordsOf('casemanager-vught', id)).not.toBeNull();
  });

  test('that ends a relation makes the person invisible', async () => {
    const id = await newClient();
    expect(await recordsOf('casemanager-vught', id)).not.toBeNull();
    await sendMelding(
      meldingAbout(id, [
        { ...relation('DJI', 'PI-VUGHT'), tot: '2026-02-01T09:00:00.000Z' },
      ]),
    );
    expect(await recordsOf('casemanager-vught', id)).toBeNull();
  });

  test('with an skn that is too long is refused, in every SQL dialect', async () => {
    const input = meldingAbout(randomUUID(), [relation('RECLASSERING', 'RN')]);
    const before = await figures();
    expect(await sendMelding({ ...input, skn: '9'.repeat(21) })).toEqual({
      ontvangen: false,
      fout: { code: 'REGEL', veld: 'skn' },
    });
    expect(await figures()).toBe(before);
  });

  test('adds a missing skn, and replaces another one', async () => {
    const { idsByNumber: holders } = reclasseringPersonNumbers(
      partner.database,
    );
    const skns = ['98000021', '98000022'];
    const id = randomUUID();
    const about = () => meldingAbout(id, [relation('RECLASSERING', 'RN')]);
    await sendMelding(about());
    for (const skn of skns) {
      await sendMelding({ ...about(), skn });
      expect(await holders('skn', skns)).toEqual(new Map([[skn, id]]));
    }
  });

  test("with another client's skn is refused, and nothing is written", async () => {
    const skn = String(randomInt(10_000_000, 99_999_999));
    const withSkn = () => ({
      ...meldingAbout(randomUUID(), [relation('RECLASSERING', 'RN')]),
      skn,
    });
    await sendMelding(withSkn());
    const before = await figures();
    expect(await sendMelding(withSkn())).toEqual({
      ontvangen: false,
      fout: { code: 'REGEL', veld: 'skn' },
    });
    expect(await figures()).toBe(before);
  });
});
