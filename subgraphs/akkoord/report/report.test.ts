import { describe, expect, test } from '@jest/globals';
import { csvVan } from './csv.js';
import { htmlVan } from './html.js';
import type { Nakomingsregel, Namen, Status } from './queries.js';
import { verslagVan } from './report.js';

const periode = { van: '2026-01-01', tot: '2026-06-30', gemeente: null };
const gemaakt = '2026-07-01T10:00:00.000Z';
const namen: Namen = {
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
const regel = (
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
const times = (aantal: number, ...args: Parameters<typeof regel>) =>
  Array.from({ length: aantal }, () => regel(...args));
const verslag = (
  nakomingsregels: Nakomingsregel[],
  signalen: Record<string, number> = {},
  volledig = true,
) =>
  verslagVan(
    {
      nakomingsregels,
      signaalregels: Object.entries(signalen).flatMap(([code, aantal]) =>
        Array.from({ length: aantal }, () => ({ code, volledig })),
      ),
    },
    namen,
    periode,
    gemaakt,
  );
const alles = (regels: Nakomingsregel[]) =>
  verslag(regels).termijnen.find(({ indeling }) => indeling === 'totaal')!;

describe('the share that was met on time', () => {
  const groot = [
    ...times(30, 'OP_TIJD'),
    ...times(6, 'TE_LAAT_NAGEKOMEN'),
    ...times(10, 'LOOPT'),
    ...times(5, 'ONBEKEND'),
  ];

  test('is of the terms that were met or overdue', () => {
    expect(alles([...groot, ...times(12, 'OVERSCHREDEN')]).opTijd).toEqual({
      laag: 63,
      hoog: 63,
    });
  });

  test('is a range where hidden counts leave it open, from what is shown alone', () => {
    const rij = alles([...groot, ...times(2, 'OVERSCHREDEN')]);
    expect(rij.aantallen).toMatchObject({
      OP_TIJD: 30,
      OVERSCHREDEN: null,
      TOTAAL: 53,
    });
    const { laag, hoog } = rij.opTijd!;
    expect(laag).toBeLessThanOrEqual((100 * 30) / 38);
    expect(hoog).toBeGreaterThanOrEqual((100 * 30) / 38);
    expect(laag).toBeLessThan(hoog);
  });

  test('is not said where the count itself is hidden', () => {
    expect(alles(times(3, 'OP_TIJD')).opTijd).toBeNull();
  });
});

describe('how long it took', () => {
  const gehaald = (dagen: number, rest: Partial<Nakomingsregel> = {}) =>
    regel('OP_TIJD', {
      nagekomenOp: `2026-02-${String(1 + dagen).padStart(2, '0')}`,
      ...rest,
    });

  test('is told by median and quartiles', () => {
    const { doorlooptijden } = verslag(
      [9, 1, 3, 5, 7, 8, 2, 6].map((dagen) => gehaald(dagen)),
    );
    expect(doorlooptijden).toEqual([
      {
        norm: 'PLAN_4_WEKEN',
        naam: namen.normen[0]!.omschrijving,
        kwart: 2,
        mediaan: 5,
        driekwart: 7,
      },
    ]);
  });

  test('is not told of a few, nor of a term that is counted back', () => {
    expect(verslag([gehaald(1), gehaald(2)]).doorlooptijden).toEqual([]);
    const terug = { norm: { code: 'MELDING_VOOR_ONTSLAG' } };
    const { doorlooptijden } = verslag(
      [1, 2, 3, 4, 5, 6].map((dagen) => gehaald(dagen, terug)),
    );
    expect(doorlooptijden).toEqual([]);
  });
});

describe('signals', () => {
  test('are counted by kind, the most frequent first, few not', () => {
    expect(verslag([], { A: 4, B: 5, C: 9 }).signalen).toEqual([
      { code: 'C', aantal: 9 },
      { code: 'B', aantal: 5 },
      { code: 'A', aantal: null },
    ]);
  });
});

describe('incomplete figures', () => {
  test('are named as such, with whose terms they are', () => {
    const { volledig, onvolledigePartijen } = verslag([
      ...times(9, 'OP_TIJD'),
      regel('ONBEKEND', { volledig: false, partij: 'GEMEENTE' }),
    ]);
    expect([volledig, onvolledigePartijen]).toEqual([false, ['GEMEENTE']]);
    expect(verslag([], { A: 9 }, false).volledig).toBe(false);
    expect(verslag(times(9, 'OP_TIJD')).volledig).toBe(true);
  });

  test('come with what they then mean', () => {
    const incomplete = htmlVan(
      verslag(times(9, 'ONBEKEND', { volledig: false })),
    );
    expect(incomplete).toContain('Deze cijfers zijn onvolledig');
    expect(incomplete).toContain('een ondergrens');
    expect(htmlVan(verslag(times(9, 'OP_TIJD')))).not.toContain('onvolledig');
  });
});

describe('the page', () => {
  const page = htmlVan(
    verslag([...times(20, 'OP_TIJD'), ...times(7, 'OVERSCHREDEN')], { A: 9 }),
  );

  test('fetches nothing and runs nothing', () => {
    expect(page).not.toMatch(/https?:|src=|href=|url\(|@import|<script|<link/);
  });

  test('shows names as text', () => {
    expect(page).toContain('Het plan is er &lt;binnen&gt; &quot;vier&quot;');
    expect(page).not.toContain('<binnen>');
  });

  test('has the plots in it', () => {
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

  test('says so when there is nothing', () => {
    expect(htmlVan(verslag([]))).toContain('zijn er geen termijnen');
  });
});

test('the CSV has a figure a line, quoted where it must be, empty where it is not shown', () => {
  const lines = csvVan(verslag(times(9, 'OP_TIJD'), { A: 2 })).split('\r\n');
  expect(lines[0]).toBe('soort,sleutel,naam,maat,waarde');
  expect(lines).toContain(
    'norm,PLAN_4_WEKEN,"Het plan is er <binnen> ""vier"" weken.",LOOPT,',
  );
  expect(lines).toContain('signaal,A,A,AANTAL,');
});
