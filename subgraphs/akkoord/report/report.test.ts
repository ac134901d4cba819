import { describe, expect, test } from '@jest/globals';
import { toCsv } from './csv.js';
import { toHtml } from './html.js';
import type {
  Afspraakregel,
  Nakomingsregel,
  PromiseStatus,
  ReferenceData,
  Status,
} from './queries.js';
import { createReport } from './report.js';

const period = { van: '2026-01-01', tot: '2026-06-30', gemeente: null };
const createdAt = '2026-07-01T10:00:00.000Z';
const referenceData: ReferenceData = {
  normen: [
    {
      code: 'PLAN_4_WEKEN',
      omschrijving: 'Het plan is er <binnen> "vier" weken.',
      grondslag: 'Pbw art. 18a',
      richting: 'VOORUIT',
      eenheid: 'WEKEN',
    },
    {
      code: 'MELDING_VOOR_ONTSLAG',
      omschrijving: 'De melding is er vier weken tevoren.',
      grondslag: 'Reclasseringsregeling 1995 art. 11',
      richting: 'TERUG',
      eenheid: 'WEKEN',
    },
  ],
  gemeenten: [{ code: '0344', naam: 'Utrecht' }],
};
const row = (
  status: Status,
  rest: Partial<Nakomingsregel> = {},
): Nakomingsregel => ({
  norm: { code: 'PLAN_4_WEKEN' },
  partij: 'DJI',
  gemeente: '0344',
  vanaf: '2026-02-01',
  nagekomenOp: null,
  status,
  volledig: true,
  berekendTijdstip: '2026-06-30T03:00:00.000Z',
  ...rest,
});
const times = (count: number, ...args: Parameters<typeof row>) =>
  Array.from({ length: count }, () => row(...args));
const report = (
  nakomingsregels: Nakomingsregel[],
  signals: Record<string, number> = {},
  volledig = true,
  afspraakregels: Afspraakregel[] = [],
) =>
  createReport(
    {
      nakomingsregels,
      afspraakregels,
      signaalregels: Object.entries(signals).flatMap(([code, count]) =>
        Array.from({ length: count }, () => ({ code, volledig })),
      ),
    },
    referenceData,
    period,
    createdAt,
  );
const totals = (rows: Nakomingsregel[]) =>
  report(rows).termijnen.find(({ indeling }) => indeling === 'totaal')!;

describe('the share that was met on time', () => {
  const base = [
    ...times(30, 'OP_TIJD'),
    ...times(6, 'TE_LAAT_NAGEKOMEN'),
    ...times(10, 'LOOPT'),
    ...times(5, 'ONBEKEND'),
  ];

  test('is of the terms that were met or overdue', () => {
    expect(totals([...base, ...times(12, 'OVERSCHREDEN')]).opTijd).toEqual({
      laag: 63,
      hoog: 63,
    });
  });

  test('is a range if suppressed counts leave it open, computed from shown counts only', () => {
    const total = totals([...base, ...times(2, 'OVERSCHREDEN')]);
    expect(total.aantallen).toMatchObject({
      OP_TIJD: 30,
      OVERSCHREDEN: null,
      TOTAAL: 53,
    });
    const { laag, hoog } = total.opTijd!;
    expect(laag).toBeLessThanOrEqual((100 * 30) / 38);
    expect(hoog).toBeGreaterThanOrEqual((100 * 30) / 38);
    expect(laag).toBeLessThan(hoog);
  });

  test('is null if the count itself is suppressed', () => {
    expect(totals(times(3, 'OP_TIJD')).opTijd).toBeNull();
  });
});

describe('promises', () => {
  const promisesOf = (
    partij: string,
    gemeente: string | null,
    counts: Partial<Record<PromiseStatus, number>>,
  ): Afspraakregel[] =>
    Object.entries(counts).flatMap(([status, count]) =>
      Array.from({ length: count }, () => ({
        partij,
        gemeente,
        status: status as PromiseStatus,
      })),
    );
  const all = [
    ...promisesOf('GEMEENTE', '0344', {
      OP_TIJD: 30,
      TE_LAAT_NAGEKOMEN: 6,
      NIET_NAGEKOMEN: 14,
      LOOPT: 8,
      INGETROKKEN: 9,
    }),
    ...promisesOf('DJI', '0344', {
      OP_TIJD: 20,
      TE_LAAT_NAGEKOMEN: 7,
      NIET_NAGEKOMEN: 5,
      LOOPT: 6,
      INGETROKKEN: 5,
    }),
  ];
  const withPromises = (rows: Afspraakregel[]) => report([], {}, true, rows);

  test('are counted by party and by gemeente, with the share that was kept in time', () => {
    const { afspraken, termijnen } = withPromises(all);
    expect(termijnen).toEqual([]);
    expect(
      afspraken.map(({ indeling, naam, opTijd, aantallen }) => [
        indeling,
        naam,
        opTijd,
        aantallen.NIET_NAGEKOMEN,
        aantallen.TOTAAL,
      ]),
    ).toEqual([
      ['totaal', 'Alle afspraken', { laag: 61, hoog: 61 }, 19, 110],
      ['gemeente', 'Utrecht', { laag: 61, hoog: 61 }, 19, 110],
      ['partij', 'Gemeenten', { laag: 60, hoog: 60 }, 14, 67],
      ['partij', 'DJI', { laag: 63, hoog: 63 }, 5, 43],
    ]);
  });

  test('have small counts suppressed, and those from which they follow', () => {
    const { afspraken } = withPromises([
      ...all,
      ...promisesOf('DJI', '0599', { NIET_NAGEKOMEN: 2 }),
    ]);
    const [rotterdam, utrecht] = ['0599', '0344'].map((code) =>
      afspraken.find(({ sleutel }) => sleutel === code),
    );
    expect(rotterdam!.aantallen.NIET_NAGEKOMEN).toBeNull();
    expect(utrecht!.aantallen.NIET_NAGEKOMEN).toBeNull();
  });

  test('have sections of the page and lines of the CSV of their own', () => {
    const made = withPromises(all);
    expect(toHtml(made)).toContain('Afspraken per partij');
    expect(toHtml(made)).toContain('niet nagekomen');
    expect(toHtml(withPromises([]))).not.toContain('Afspraken per partij');
    expect(toCsv(made).split('\r\n')).toContain(
      'afspraak_partij,DJI,DJI,NIET_NAGEKOMEN,5',
    );
  });
});

describe('lead times', () => {
  const metAfter = (days: number, rest: Partial<Nakomingsregel> = {}) =>
    row('OP_TIJD', {
      nagekomenOp: `2026-02-${String(1 + days).padStart(2, '0')}`,
      ...rest,
    });

  test('are the median and quartiles', () => {
    const { doorlooptijden } = report(
      [9, 1, 3, 5, 7, 8, 2, 6].map((days) => metAfter(days)),
    );
    expect(doorlooptijden).toEqual([
      {
        norm: 'PLAN_4_WEKEN',
        naam: referenceData.normen[0]!.omschrijving,
        kwart: 2,
        mediaan: 5,
        driekwart: 7,
      },
    ]);
  });

  test('are not given for small groups, nor for a term that is counted back', () => {
    expect(report([metAfter(1), metAfter(2)]).doorlooptijden).toEqual([]);
    const countedBack = { norm: { code: 'MELDING_VOOR_ONTSLAG' } };
    const { doorlooptijden } = report(
      [1, 2, 3, 4, 5, 6].map((days) => metAfter(days, countedBack)),
    );
    expect(doorlooptijden).toEqual([]);
  });
});

describe('signals', () => {
  test('are counted by kind, the most frequent first, with small counts suppressed', () => {
    expect(report([], { A: 4, B: 5, C: 9 }).signalen).toEqual([
      { code: 'C', aantal: 9 },
      { code: 'B', aantal: 5 },
      { code: 'A', aantal: null },
    ]);
  });
});

describe('incomplete figures', () => {
  test('are marked, with the parties whose terms they are', () => {
    const { volledig, onvolledigePartijen } = report([
      ...times(9, 'OP_TIJD'),
      row('ONBEKEND', { volledig: false, partij: 'GEMEENTE' }),
    ]);
    expect([volledig, onvolledigePartijen]).toEqual([false, ['GEMEENTE']]);
    expect(report([], { A: 9 }, false).volledig).toBe(false);
    expect(report(times(9, 'OP_TIJD')).volledig).toBe(true);
  });

  test('come with an explanation', () => {
    const incomplete = toHtml(
      report(times(9, 'ONBEKEND', { volledig: false })),
    );
    expect(incomplete).toContain('Deze cijfers zijn onvolledig');
    expect(incomplete).toContain('een ondergrens');
    expect(toHtml(report(times(9, 'OP_TIJD')))).not.toContain('onvolledig');
  });
});

describe('the page', () => {
  const page = toHtml(
    report([...times(20, 'OP_TIJD'), ...times(7, 'OVERSCHREDEN')], { A: 9 }),
  );

  test('fetches nothing and runs nothing', () => {
    expect(page).not.toMatch(/https?:|src=|href=|url\(|@import|<script|<link/);
  });

  test('escapes names', () => {
    expect(page).toContain('Het plan is er &lt;binnen&gt; &quot;vier&quot;');
    expect(page).not.toContain('<binnen>');
  });

  test('contains the charts', () => {
    const titles = Array.from(page.matchAll(/aria-label="([^"]+)"/g)).map(
      ([, title]) => title,
    );
    expect(titles).toEqual([
      'Per partij',
      'Per norm',
      'Per gemeente',
      'Signalen naar soort',
    ]);
  });

  test('says so if there are no terms', () => {
    expect(toHtml(report([]))).toContain('zijn er geen termijnen');
  });
});

test('the CSV has one figure a line, quoted where needed, empty if it is suppressed', () => {
  const lines = toCsv(report(times(9, 'OP_TIJD'), { A: 2 })).split('\r\n');
  expect(lines[0]).toBe('soort,sleutel,naam,maat,waarde');
  expect(lines).toContain(
    'norm,PLAN_4_WEKEN,"Het plan is er <binnen> ""vier"" weken.",LOOPT,',
  );
  expect(lines).toContain('signaal,A,A,AANTAL,');
});
