import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  WaarnemingEntity,
  type ToegangEntity,
} from '../../shared/audit/audit-tables.js';
import { pseudonyms } from '../../shared/audit/pseudonym.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { logboek } from './definition.js';
import {
  recordNoodtoegang,
  recordRequest,
  withOwnFields,
} from './audit-log.fixture.js';

const reviewer = 'functionaris-gegevensbescherming';
const people = Array.from({ length: 9 }, () => randomUUID());
const [silent, busy, fresh, opened] = people as [
  string,
  string,
  string,
  string,
];
const waarnemingId = randomUUID();
const noodtoegangId = randomUUID();

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(logboek);
  const { database } = partner;
  const seen = (
    day: string,
    subject: string,
    whom: string[],
    who: Partial<ToegangEntity> = {},
  ) =>
    recordRequest(
      database,
      `2026-${day}T12:00:00.000Z`,
      { subject, organisatie: 'PI-VUGHT', ...who },
      whom,
    );
  // Before the period: professionals saw two people, one of them long ago; systems and the people themselves do not count.
  await seen('01-05', 'a', [silent, busy]);
  await seen('07-20', 'a', [busy]);
  await seen('07-20', 'systeem', people, {
    rol: 'systeem',
    organisatie: 'AKKOORD',
  });
  await seen('07-20', 'self', [silent], {
    rol: 'justitiabele',
    organisatie: null,
  });
  await seen('08-01', 'a', people.slice(0, 4));
  await seen('08-02', 'a', people.slice(2, 6));
  await seen('08-03', 'b', [busy], { waarnemingId });
  await seen('08-03', 'b', [busy], {
    waarnemingId,
    ...withOwnFields(['Verlof.status', 'Detentie.titel']),
  });
  await recordNoodtoegang(database, {
    id: noodtoegangId,
    subject: 'b',
    justitiabeleId: opened,
    vanaf: '2026-08-03T11:00:00.000Z',
    tot: '2026-08-03T19:00:00.000Z',
  });
  await seen('08-04', 'b', [opened, busy], { noodtoegangId });
  await seen('08-05', 'systeem', people, {
    rol: 'systeem',
    organisatie: 'AKKOORD',
  });
  await database.write((manager) =>
    manager.insert(WaarnemingEntity, {
      id: waarnemingId,
      waarnemer: 'b',
      rol: 'casemanager',
      organisatie: 'PI-ZWOLLE',
      vastgelegdDoor: 'c',
      vanaf: '2026-08-01T00:00:00.000Z',
      tot: '2026-08-20T00:00:00.000Z',
    }),
  );
});
afterAll(() => partner.stop());

const august =
  'van: "2026-08-01T00:00:00.000Z", tot: "2026-09-01T00:00:00.000Z"';
async function list(
  name: string,
  args: string,
  fields: string,
  persona: PersonaName = reviewer,
) {
  const { data, errors } = await partner.ask(
    persona,
    `{ list: ${name}${args && `(${args})`} { totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`,
  );
  if (errors.length > 0) return errors[0]!.extensions.code;
  const { edges, ...page } = data.list;
  return { ...page, nodes: edges.map(({ node }: any) => node) };
}

describe('veelraadplegers', () => {
  const fields = 'door rol organisatie aantalPersonen aantalVragen';
  const one = (
    door: string,
    aantalPersonen: number,
    aantalVragen: number,
    who = {},
  ) => ({
    door,
    rol: 'casemanager',
    organisatie: 'PI-VUGHT',
    aantalPersonen,
    aantalVragen,
    ...who,
  });

  test('are ordered by distinct people in the period, not by requests', async () => {
    const { nodes } = await list(
      'veelraadplegers',
      `${august}, drempel: 1`,
      fields,
    );
    expect(nodes).toEqual([one('a', 6, 2), one('b', 2, 3)]);
    const two = await list('veelraadplegers', `${august}, drempel: 3`, fields);
    expect(two.nodes).toEqual([one('a', 6, 2)]);
  });

  test('exclude systems by default', async () => {
    const { nodes, totalCount } = await list(
      'veelraadplegers',
      `${august}, drempel: 1, ookSystemen: true`,
      fields,
    );
    expect(nodes[0]).toEqual(
      one('systeem', 9, 1, { rol: 'systeem', organisatie: 'AKKOORD' }),
    );
    expect(totalCount).toBe(3);
  });

  test('are paged by cursor', async () => {
    const page = (after: string) =>
      list(
        'veelraadplegers',
        `${august}, drempel: 1, ookSystemen: true, first: 2 ${after}`,
        'door',
      );
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes]).toEqual([
      { door: 'systeem' },
      { door: 'a' },
      { door: 'b' },
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      true,
      false,
    ]);
  });
});

describe('inzagenZonderZaak', () => {
  const fields = 'tijdstip door betrokkene grond';
  const line = (day: string, door: string, whom: string, grond: string) => ({
    tijdstip: `2026-08-${day}T12:00:00.000Z`,
    door,
    betrokkene: pseudonyms(partner.database.keys, whom)[0],
    grond,
  });

  test('are under break-glass access, or of people whom no professional had seen for long', async () => {
    const { nodes, totalCount } = await list(
      'inzagenZonderZaak',
      august,
      fields,
    );
    expect(nodes).toEqual([
      line('04', 'b', opened, 'GEOPEND'),
      line('01', 'a', silent, 'LANG_STIL'),
    ]);
    expect(totalCount).toBe(2);
  });

  test('are not of people seen for the first time, nor of others in a request with break-glass access', async () => {
    const { nodes } = await list('inzagenZonderZaak', august, fields);
    for (const whom of [fresh, busy])
      expect(JSON.stringify(nodes)).not.toContain(
        pseudonyms(partner.database.keys, whom)[0],
      );
  });

  test('are fewer with a larger stilteDagen', async () => {
    const days = async (stilteDagen: number) =>
      (
        await list(
          'inzagenZonderZaak',
          `${august}, stilteDagen: ${stilteDagen}`,
          'door',
        )
      ).totalCount;
    // The fifth of January is 208 days before August, and the twentieth of July eleven and a half.
    expect([await days(207), await days(209), await days(11)]).toEqual([
      2, 1, 6,
    ]);
  });
});

describe('gebruik', () => {
  const gebruik =
    'gebruik { aantalVragen velden eersteTijdstip laatsteTijdstip }';

  test('of a break-glass access and of a delegation has fields and moments', async () => {
    expect((await list('noodtoegangen', '', `door ${gebruik}`)).nodes).toEqual([
      {
        door: 'b',
        gebruik: {
          aantalVragen: 1,
          velden: ['Detentie.status', 'Detentie.titel'],
          eersteTijdstip: '2026-08-04T12:00:00.000Z',
          laatsteTijdstip: '2026-08-04T12:00:00.000Z',
        },
      },
    ]);
    expect((await list('waarnemingen', '', gebruik)).nodes).toEqual([
      {
        gebruik: {
          aantalVragen: 2,
          velden: ['Detentie.status', 'Detentie.titel', 'Verlof.status'],
          eersteTijdstip: '2026-08-03T12:00:00.000Z',
          laatsteTijdstip: '2026-08-03T12:00:00.000Z',
        },
      },
    ]);
  });

  test('of a page is one statement, and is empty for one that was not used', async () => {
    const cost = async () => {
      const before = partner.database.statements();
      const { nodes } = await list('noodtoegangen', '', gebruik);
      return [partner.database.statements() - before, nodes.length];
    };
    const [statements] = await cost();
    for (let more = 0; more < 5; more++)
      await recordNoodtoegang(partner.database, {
        id: randomUUID(),
        justitiabeleId: opened,
      });
    expect(await cost()).toEqual([statements, 6]);
    const { nodes } = await list(
      'noodtoegangen',
      'tot: "2026-01-06T00:00:00.000Z"',
      gebruik,
    );
    expect(nodes[4]).toEqual({
      gebruik: {
        aantalVragen: 0,
        velden: [],
        eersteTijdstip: null,
        laatsteTijdstip: null,
      },
    });
  });

  test.each(['noodtoegangen', 'waarnemingen'])(
    '%s are filtered by period',
    async (name) => {
      const count = async (args: string) =>
        (await list(name, args, 'id')).totalCount;
      expect(await count('van: "2026-08-01T00:00:00.000Z"')).toBe(1);
      expect(await count('van: "2026-08-04T00:00:00.000Z"')).toBe(0);
      expect(
        await count(
          'van: "2026-07-01T00:00:00.000Z", tot: "2026-08-01T00:00:00.000Z"',
        ),
      ).toBe(0);
    },
  );
});

test.each([
  [
    'veelraadplegers',
    'van: "2026-08-01T00:00:00.000Z", tot: "2026-08-01T00:00:00.000Z"',
  ],
  [
    'veelraadplegers',
    'van: "2026-08-01T00:00:00.000Z", tot: "2027-08-03T00:00:00.000Z"',
  ],
  ['veelraadplegers', `${august}, drempel: 0`],
  ['veelraadplegers', `${august}, first: 101`],
  ['veelraadplegers', `${august}, after: "MA=="`],
  [
    'inzagenZonderZaak',
    'van: "2026-08-02T00:00:00.000Z", tot: "2026-08-01T00:00:00.000Z"',
  ],
  ['inzagenZonderZaak', `${august}, stilteDagen: 0`],
  ['inzagenZonderZaak', `${august}, stilteDagen: 3651`],
  ['inzagenZonderZaak', `${august}, first: 0`],
  ['inzagenZonderZaak', `${august}, after: "bm9ib2R5"`],
])('%s(%s) is BAD_USER_INPUT', async (name, args) => {
  expect(await list(name, args, 'door')).toBe('BAD_USER_INPUT');
});

test.each([
  'casemanager-vught',
  'justitiabele-a',
  'systeem-akkoord',
  'beheerder',
] as const)(
  'N42: the partner itself returns no review lists to %s, even if the gateway would',
  async (persona) => {
    for (const [name, args] of [
      ['veelraadplegers', `${august}, drempel: 1`],
      ['inzagenZonderZaak', august],
      ['noodtoegangen', ''],
      ['waarnemingen', ''],
    ] as const)
      expect((await list(name, args, '__typename', persona)).totalCount).toBe(
        0,
      );
  },
);

describe('noodtoegangBeoordelen', () => {
  const review = async (input: object, persona: PersonaName = reviewer) => {
    const { data, errors } = await partner.ask(
      persona,
      'mutation ($input: NoodtoegangBeoordelenInput!) { uitkomst: noodtoegangBeoordelen(input: $input) { noodtoegang { oordeel toelichting beoordeeldDoor tot } fout { code veld } } }',
      {
        input: {
          noodtoegang: noodtoegangId,
          oordeel: 'TERECHT',
          toelichting: 'Nagebeld met de PI.',
          ...input,
        },
      },
    );
    return errors[0]?.extensions.code ?? data.uitkomst;
  };

  test.each([
    ['without a toelichting', { toelichting: ' ' }, 'REGEL', 'toelichting'],
    [
      'with a toelichting that is too long',
      { toelichting: 'x'.repeat(501) },
      'REGEL',
      'toelichting',
    ],
    [
      'with a number of a person',
      { toelichting: 'Het ging om 999990019.' },
      'REGEL',
      'toelichting',
    ],
    [
      'of an unknown noodtoegang',
      { noodtoegang: randomUUID() },
      'ONBEKEND',
      'noodtoegang',
    ],
  ])('%s is rejected', async (_title, input, code, veld) => {
    expect((await review(input)).fout).toEqual({ code, veld });
  });

  test('is rejected for the caller who opened it', async () => {
    expect(await review({}, 'casemanager-vught')).toBe('FORBIDDEN');
    const own = randomUUID();
    await recordNoodtoegang(partner.database, {
      id: own,
      justitiabeleId: opened,
      subject: `test:${reviewer}`,
    });
    expect((await review({ noodtoegang: own })).fout.code).toBe('REGEL');
  });

  test('stores the judgment once', async () => {
    const { noodtoegang, fout } = await review({ oordeel: 'NIET_TERECHT' });
    expect(fout).toBeNull();
    expect(noodtoegang).toEqual({
      oordeel: 'NIET_TERECHT',
      toelichting: 'Nagebeld met de PI.',
      beoordeeldDoor: `test:${reviewer}`,
      tot: '2026-08-03T19:00:00.000Z',
    });
    const again = await review({});
    expect(again.fout).toEqual({ code: 'CONFLICT', veld: 'noodtoegang' });
    expect(again.noodtoegang).toEqual(noodtoegang);
    const open = await list(
      'noodtoegangen',
      'onbeoordeeld: true',
      'id oordeel',
    );
    expect(JSON.stringify(open.nodes)).not.toContain(noodtoegangId);
    const all = await list('noodtoegangen', '', 'id oordeel');
    expect(all.nodes).toContainEqual({
      id: noodtoegangId,
      oordeel: 'NIET_TERECHT',
    });
  });

  test('ends an access that is still open', async () => {
    const id = randomUUID();
    await recordNoodtoegang(partner.database, {
      id,
      justitiabeleId: opened,
      tot: '2099-01-01T00:00:00.000Z',
    });
    const { noodtoegang } = await review({ noodtoegang: id });
    expect(noodtoegang.tot <= new Date().toISOString()).toBe(true);
  });
});
