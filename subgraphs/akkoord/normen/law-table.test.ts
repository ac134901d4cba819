import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { addDays, startOfDay, today } from '../../../shared/days.js';
import type { FileRow } from '../../../shared/law-table/law-file.js';
import type { LawTableError } from '../../../shared/law-table/problems.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { seedDemo } from '../../../shared/testing/seed-demo.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../../shared/testing/test-partner.js';
import { akkoord } from '../definition.js';
import { ComputationEntity } from '../entities/computation.js';
import { NormEntity } from '../entities/norm.js';
import { seed } from '../seed.js';
import { normLawTable } from './law-table.js';

const day = today();
const tomorrow = addDays(day, 1);
const id = demoPersonId('knownToAll');

let partner: TestPartner;
let first: readonly Record<string, string>[];
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, day);
  first = await normLawTable.rows(partner.database);
});
afterAll(() => partner.stop());
beforeEach(() => load(first));

type Rows = readonly Record<string, string>[];
const fileRows = (rows: Rows): FileRow[] =>
  rows.map((cells, index) => ({ number: index + 2, cells }));
const load = (rows: Rows, dryRun = false) =>
  normLawTable.load(partner.database, fileRows(rows), dryRun);
/** The first rows, with these cells of one norm changed. */
const changed = (code: string, cells: Record<string, string>): Rows =>
  first.map((row) => (row['code'] === code ? { ...row, ...cells } : row));
/** The first rows, with one norm in these periods. */
const inPeriods = (code: string, ...periods: Record<string, string>[]): Rows =>
  first.flatMap((row) =>
    row['code'] === code
      ? periods.map((cells) => ({ ...row, ...cells }))
      : [row],
  );
const stored = () =>
  partner.database.read((manager) =>
    manager.find(NormEntity, { order: { volgorde: 'ASC' } }),
  );
const refused = (rows: Rows) =>
  load(rows).then(
    () => [],
    (error: LawTableError) =>
      error.problems.map(({ row, of, column, code }) => [
        row,
        of,
        column,
        code,
      ]),
  );
const lengths = async (op: string | null) => {
  const { data } = await partner.ask(
    'casemanager-vught',
    'query ($op: Date) { normen(op: $op) { code aantal geldtVanaf geldtTot } }',
    { op },
  );
  return data.normen.filter(
    ({ code }: { code: string }) => code === 'PLAN_4_WEKEN',
  );
};

test('a new period counts from its first day on, from the next request on', async () => {
  const changes = await load(
    inPeriods(
      'PLAN_4_WEKEN',
      { geldtTot: day },
      { geldtVanaf: tomorrow, aantal: '2', bron: 'Stcrt. 2027, 1' },
    ),
  );
  expect(changes).toEqual([
    `PLAN_4_WEKEN from 2021-07-01: geldtTot none -> '${day}'`,
    `PLAN_4_WEKEN from ${tomorrow}: new`,
  ]);
  const present = { aantal: 4, geldtVanaf: '2021-07-01', geldtTot: day };
  expect(await lengths(null)).toEqual([{ code: 'PLAN_4_WEKEN', ...present }]);
  expect(await lengths(day)).toEqual([{ code: 'PLAN_4_WEKEN', ...present }]);
  expect(await lengths(tomorrow)).toEqual([
    { code: 'PLAN_4_WEKEN', aantal: 2, geldtVanaf: tomorrow, geldtTot: null },
  ]);
});

test('with it the outcome of everybody is due again', async () => {
  const later = startOfDay(tomorrow);
  const due = () =>
    partner.database.read((manager) =>
      manager
        .createQueryBuilder(ComputationEntity, 'b')
        .where('b.volgende_tijdstip < :later', { later })
        .getCount(),
    );
  await partner.database.write((manager) =>
    manager
      .createQueryBuilder()
      .update(ComputationEntity)
      .set({ volgendeTijdstip: later })
      .execute(),
  );
  await load(first);
  expect(await due()).toBe(0);
  await load(changed('PLAN_4_WEKEN', { aantal: '2' }));
  expect(await due()).toBeGreaterThan(90);
});

test('a promise keeps the norm of the day on which it was made', async () => {
  const { data } = await partner.ask(
    'casemanager-vught',
    `mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) {
      afspraak { id norm { aantal } } fout { code veld } } }`,
    {
      input: {
        justitiabele: id,
        omschrijving: 'Het plan vaststellen.',
        uiterlijkOp: addDays(day, 40),
        norm: 'PLAN_4_WEKEN',
      },
    },
  );
  expect(data.afspraakVastleggen).toEqual({
    afspraak: { id: expect.any(String), norm: { aantal: 4 } },
    fout: null,
  });
  await load(
    inPeriods(
      'PLAN_4_WEKEN',
      { geldtTot: day },
      { geldtVanaf: tomorrow, aantal: '2' },
    ),
  );
  const { data: kept } = await partner.ask(
    'casemanager-vught',
    'query ($id: ID!) { justitiabele(id: $id) { afspraken { id norm { aantal } } } }',
    { id },
  );
  expect(kept.justitiabele.afspraken).toContainEqual(
    data.afspraakVastleggen.afspraak,
  );
});

test('a dry run says what changes and writes nothing', async () => {
  const before = await stored();
  const changes = await load(
    inPeriods('PLAN_4_WEKEN', { aantal: '3', bron: 'S1: een bron' }),
    true,
  );
  expect(changes).toEqual([
    expect.stringMatching(
      /^PLAN_4_WEKEN from 2021-07-01: aantal '4' -> '3'; bron 'S76.*' -> 'S1: een bron'$/,
    ),
  ]);
  expect(await stored()).toEqual(before);
});

const plan = 'PLAN_4_WEKEN';
test.each<[string, Rows | (() => Rows), unknown[][]]>([
  [
    'an unknown norm',
    () => [...first, { ...first[5]!, code: 'PLAN_5_WEKEN' }],
    [[21, 'PLAN_5_WEKEN', 'code', 'UNKNOWN_CODE']],
  ],
  ...(
    [
      ['an unknown unit', { eenheid: 'JAREN' }, 'eenheid', 'UNKNOWN_CODE'],
      [
        'an unknown condition',
        { voorwaarde: 'ALS_HET_KAN' },
        'voorwaarde',
        'UNKNOWN_CODE',
      ],
      [
        'an unknown event',
        { gebeurtenis: 'GEBOORTE' },
        'gebeurtenis',
        'UNKNOWN_CODE',
      ],
      ['no source', { bron: '' }, 'bron', 'MISSING'],
      ['no ground', { grondslag: '' }, 'grondslag', 'MISSING'],
      ['no number', { aantal: 'vier' }, 'aantal', 'INVALID'],
      ['a negative number', { aantal: '-4' }, 'aantal', 'INVALID'],
      [
        'no length where the unit needs one',
        { aantal: '' },
        'aantal',
        'INVALID',
      ],
      ['no day', { geldtTot: '2026-02-30' }, 'geldtTot', 'INVALID'],
      [
        'a text that is too long',
        { omschrijving: 'x'.repeat(501) },
        'omschrijving',
        'INVALID',
      ],
      ['no yes and no no', { herhaald: 'soms' }, 'herhaald', 'INVALID'],
      [
        'a period that ends before it begins',
        { geldtTot: '2021-06-30' },
        'geldtTot',
        'PERIOD_REVERSED',
      ],
      [
        'an event that its computation does not count from',
        { gebeurtenis: 'VERLOF' },
        'gebeurtenis',
        'NOT_COMPUTED',
      ],
      [
        'another party than its computation is about',
        { verantwoordelijke: 'GEMEENTE' },
        'verantwoordelijke',
        'NOT_COMPUTED',
      ],
      [
        'a condition that its computation does not know',
        { voorwaarde: 'BIJSTAND' },
        'voorwaarde',
        'NOT_COMPUTED',
      ],
      [
        'a last day moved as for a term that counts back',
        { termijnenwet: 'TERUG' },
        'termijnenwet',
        'NOT_COMPUTED',
      ],
    ] as const
  ).map(([name, cells, column, code]): [string, () => Rows, unknown[][]] => [
    name,
    () => changed(plan, cells),
    [[7, plan, column, code]],
  ]),
  [
    'periods that share a day',
    () =>
      inPeriods(
        plan,
        { geldtTot: '2026-06-30' },
        { geldtVanaf: '2026-06-30', aantal: '2' },
      ),
    [[8, plan, 'geldtVanaf', 'OVERLAP']],
  ],
  [
    'a period after one that has no end',
    () => inPeriods(plan, {}, { geldtVanaf: '2026-06-30' }),
    [[8, plan, 'geldtVanaf', 'OVERLAP']],
  ],
  [
    'the same norm twice',
    () => inPeriods(plan, {}, {}),
    [[8, plan, 'geldtVanaf', 'OVERLAP']],
  ],
  [
    'days without the norm between two periods',
    () =>
      inPeriods(plan, { geldtTot: '2026-06-29' }, { geldtVanaf: '2026-07-01' }),
    [[8, plan, 'geldtVanaf', 'GAP']],
  ],
  [
    'several errors: each is named',
    () =>
      changed(plan, { bron: '', aantal: 'vier' }).map((row) =>
        row['code'] === 'MDO_6_WEKEN' ? { ...row, eenheid: '' } : row,
      ),
    [
      [7, plan, 'aantal', 'INVALID'],
      [7, plan, 'bron', 'MISSING'],
      [10, 'MDO_6_WEKEN', 'eenheid', 'MISSING'],
    ],
  ],
])(
  'a file with %s is refused, and nothing is written',
  async (_, rows, expected) => {
    const before = await stored();
    expect(await refused(typeof rows === 'function' ? rows() : rows)).toEqual(
      expected,
    );
    expect(await stored()).toEqual(before);
  },
);

test('a norm to which something refers cannot disappear', async () => {
  const without = first.filter(({ code }) => code !== 'SCHULDHULP_4_WEKEN');
  expect(await refused(without)).toEqual([
    [null, 'SCHULDHULP_4_WEKEN', 'code', 'IN_USE'],
  ]);
  expect(await stored()).toHaveLength(first.length);
});

test('of two files that are loaded at once one is there whole', async () => {
  await Promise.all(
    ['2', '3'].map((aantal) =>
      load(
        first.map((row) =>
          ['PLAN_4_WEKEN', 'MDO_6_WEKEN'].includes(row['code']!)
            ? { ...row, aantal }
            : row,
        ),
      ),
    ),
  );
  const rows = await stored();
  expect(rows).toHaveLength(first.length);
  const both = rows.filter(({ code }) =>
    ['PLAN_4_WEKEN', 'MDO_6_WEKEN'].includes(code),
  );
  expect(new Set(both.map(({ aantal }) => aantal)).size).toBe(1);
});
