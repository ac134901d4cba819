import { describe, expect, test } from '@jest/globals';
import { detentieFeit } from '../feiten/feiten.fixture.js';
import type { DetentieFeit } from '../feiten/feiten.js';
import { termijnenOfCode } from './termijnen.fixture.js';

const termijnenOn = (
  code: string,
  peildatum: string,
  detentie: Partial<DetentieFeit>,
  rest = {},
) =>
  termijnenOfCode(code, {
    peildatum,
    detenties: [detentieFeit(detentie)],
    ...rest,
  });

describe('SCREENING_10_WERKDAGEN', () => {
  const screening = (peildatum: string, detentie: Partial<DetentieFeit>) =>
    termijnenOn('SCREENING_10_WERKDAGEN', peildatum, detentie);

  test('is due ten werkdagen after insluiting, and overdue the day after', () => {
    const detentie = { insluitingsdatum: '2026-06-01' };
    const term = '2026-06-01 2026-06-15';
    expect(screening('2026-06-14', detentie)).toEqual([`${term} LOOPT -`]);
    expect(screening('2026-06-15', detentie)).toEqual([`${term} LOOPT -`]);
    expect(screening('2026-06-16', detentie)).toEqual([
      `${term} OVERSCHREDEN -`,
    ]);
  });

  test.each([
    ['2026-06-12', 'OP_TIJD'],
    ['2026-06-15', 'OP_TIJD'],
    ['2026-06-16', 'TE_LAAT_NAGEKOMEN'],
  ])('met on %s is %s', (day, status) => {
    expect(
      screening('2026-07-01', {
        insluitingsdatum: '2026-06-01',
        screeningAfgerondOp: day,
      }),
    ).toEqual([`2026-06-01 2026-06-15 ${status} ${day}`]);
  });

  test.each([
    ['Good Friday and Easter Monday', '2026-03-30', '2026-04-15'],
    ['27 April and 5 May', '2026-04-24', '2026-05-12'],
    ['a day of insluiting that is a feestdag', '2026-04-27', '2026-05-12'],
    ['Ascension Day and Whit Monday', '2026-05-13', '2026-05-29'],
    ['Christmas and New Year', '2026-12-18', '2027-01-05'],
    ['a leap day', '2024-02-16', '2024-03-01'],
    ['the begin of summer time', '2026-03-16', '2026-03-30'],
    ['the begin of winter time', '2026-10-19', '2026-11-02'],
  ])('passes over %s', (_name, insluitingsdatum, uiterlijkOp) => {
    expect(screening(insluitingsdatum, { insluitingsdatum })).toEqual([
      `${insluitingsdatum} ${uiterlijkOp} LOOPT -`,
    ]);
  });

  test('lapses with a release by its last day, and not with a later one', () => {
    const detentie = { insluitingsdatum: '2026-06-01' };
    const released = (werkelijkeEinddatum: string) =>
      screening('2026-07-01', { ...detentie, werkelijkeEinddatum });
    expect(released('2026-06-15')).toEqual([]);
    expect(released('2026-06-16')).toEqual([
      '2026-06-01 2026-06-15 OVERSCHREDEN -',
    ]);
  });

  test('does not exist before insluiting', () => {
    expect(screening('2026-01-11', {})).toEqual([]);
  });
});

describe('PLAN_4_WEKEN', () => {
  const plan = (peildatum: string, detentie: Partial<DetentieFeit>) =>
    termijnenOn('PLAN_4_WEKEN', peildatum, detentie);

  test.each([
    ['2026-02-08', 'LOOPT'],
    ['2026-02-09', 'LOOPT'],
    ['2026-02-10', 'OVERSCHREDEN'],
  ])('without a plan on %s it is %s', (peildatum, status) => {
    expect(plan(peildatum, {})).toEqual([`2026-01-12 2026-02-09 ${status} -`]);
  });

  test.each([
    ['2026-02-08', 'OP_TIJD'],
    ['2026-02-09', 'OP_TIJD'],
    ['2026-02-10', 'TE_LAAT_NAGEKOMEN'],
  ])('a plan of %s is %s', (vastgesteldOp, status) => {
    expect(
      plan('2026-06-01', { plan: { vastgesteldOp, gedeeldOp: null } }),
    ).toEqual([`2026-01-12 2026-02-09 ${status} ${vastgesteldOp}`]);
  });

  test.each([
    ['a Saturday', '2026-01-10', '2026-02-09'],
    ['a Sunday', '2026-01-11', '2026-02-09'],
    ['27 April', '2026-03-30', '2026-04-28'],
    ['5 May', '2026-04-07', '2026-05-06'],
    ['Good Friday', '2026-03-06', '2026-04-07'],
    ['Easter Monday', '2026-03-09', '2026-04-07'],
    ['Ascension Day', '2026-04-16', '2026-05-18'],
    ['Whit Monday', '2026-04-27', '2026-05-26'],
    ['Christmas', '2026-11-27', '2026-12-28'],
    ['New Year’s Day', '2026-12-04', '2027-01-04'],
  ])(
    'gives way to the next day when it ends on %s',
    (_name, insluitingsdatum, uiterlijkOp) => {
      expect(plan(insluitingsdatum, { insluitingsdatum })).toEqual([
        `${insluitingsdatum} ${uiterlijkOp} LOOPT -`,
      ]);
    },
  );

  test('counts a leap day, and neither change of the clock costs a day', () => {
    expect(plan('2024-02-01', { insluitingsdatum: '2024-02-01' })[0]).toContain(
      '2024-02-29',
    );
    expect(plan('2026-03-10', { insluitingsdatum: '2026-03-10' })[0]).toContain(
      '2026-04-07',
    );
    expect(plan('2026-10-06', { insluitingsdatum: '2026-10-06' })[0]).toContain(
      '2026-11-03',
    );
  });

  test('a detentie that ended within four weeks is not a breach', () => {
    expect(plan('2026-06-01', { werkelijkeEinddatum: '2026-02-09' })).toEqual(
      [],
    );
    expect(plan('2026-06-01', { werkelijkeEinddatum: '2026-02-10' })).toEqual([
      '2026-01-12 2026-02-09 OVERSCHREDEN -',
    ]);
  });

  test('a detentie of ten days needs no plan, one of eleven does', () => {
    expect(plan('2026-01-13', { verwachteEinddatum: '2026-01-22' })).toEqual(
      [],
    );
    expect(
      plan('2026-01-13', { verwachteEinddatum: '2026-01-23' }),
    ).toHaveLength(1);
  });

  test('a plan made in a short detentie is met', () => {
    expect(
      plan('2026-06-01', {
        werkelijkeEinddatum: '2026-01-20',
        plan: { vastgesteldOp: '2026-01-19', gedeeldOp: null },
      }),
    ).toEqual(['2026-01-12 2026-02-09 OP_TIJD 2026-01-19']);
  });

  test('holds for who came in from 1 July 2021', () => {
    const day = '2021-07-02';
    expect(plan(day, { insluitingsdatum: '2021-06-30' })).toEqual([]);
    expect(plan(day, { insluitingsdatum: '2021-07-01' })).toHaveLength(1);
  });
});

describe('VERBLIJFSPLAN_1_MAAND', () => {
  const isd = (
    peildatum: string,
    rest: Partial<DetentieFeit> = {},
    code = 'VERBLIJFSPLAN_1_MAAND',
  ) => termijnenOn(code, peildatum, { titel: 'ISD_MAATREGEL', ...rest });

  test.each([
    ['2026-02-12', 'LOOPT'],
    ['2026-02-13', 'OVERSCHREDEN'],
  ])(
    'takes the place of the D&R-plan under ISD: without one on %s it is %s',
    (peildatum, status) => {
      expect(isd(peildatum)).toEqual([`2026-01-12 2026-02-12 ${status} -`]);
      expect(isd(peildatum, {}, 'PLAN_4_WEKEN')).toEqual([]);
    },
  );

  test('is of ISD alone', () => {
    for (const titel of [
      'VOORLOPIGE_HECHTENIS',
      'GEVANGENISSTRAF',
      'VERVANGENDE_HECHTENIS',
      'TBS_MET_DWANGVERPLEGING',
    ] as const)
      expect(isd('2026-02-13', { titel })).toEqual([]);
  });

  test.each([
    ['2026-02-12', 'OP_TIJD'],
    ['2026-02-13', 'TE_LAAT_NAGEKOMEN'],
  ])('a verblijfsplan of %s is %s', (vastgesteldOp, status) => {
    const plan = { vastgesteldOp, gedeeldOp: null };
    expect(isd('2026-06-01', { plan })).toEqual([
      `2026-01-12 2026-02-12 ${status} ${vastgesteldOp}`,
    ]);
  });

  test.each([
    ['a calendar month, however long it is', '2026-03-02', '2026-04-02'],
    ['the last day of a shorter month', '2023-01-30', '2023-02-28'],
    ['a Saturday gives way to Monday', '2026-01-31', '2026-03-02'],
    ['Ascension Day gives way to the next day', '2026-04-14', '2026-05-18'],
  ])('%s', (_name, insluitingsdatum, uiterlijkOp) => {
    expect(isd(insluitingsdatum, { insluitingsdatum })).toEqual([
      `${insluitingsdatum} ${uiterlijkOp} LOOPT -`,
    ]);
  });

  test('holds for a short stay too, and lapses with a release by its last day', () => {
    const end = '2026-01-20';
    expect(isd('2026-01-15', { verwachteEinddatum: end })).toHaveLength(1);
    expect(isd('2026-06-01', { werkelijkeEinddatum: end })).toEqual([]);
  });
});

describe('MDO_6_WEKEN', () => {
  const mdo = (
    peildatum: string,
    days: string[],
    rest: Partial<DetentieFeit> = {},
  ) =>
    termijnenOn('MDO_6_WEKEN', peildatum, {
      overleggen: days.map((datum) => ({ id: null, soort: 'MDO', datum })),
      ...rest,
    });

  test.each([
    ['2026-02-22', 'LOOPT'],
    ['2026-02-23', 'LOOPT'],
  ])('the first is due six weeks after insluiting: %s', (day, status) => {
    expect(mdo(day, [])).toEqual([`2026-01-12 2026-02-23 ${status} -`]);
  });

  test('every missed period counts, and the running one', () => {
    expect(mdo('2026-04-07', [])).toEqual([
      '2026-01-12 2026-02-23 OVERSCHREDEN -',
      '2026-02-23 2026-04-06 OVERSCHREDEN -',
      '2026-04-06 2026-05-18 LOOPT -',
    ]);
  });

  test('the next is due six weeks after one that was in time', () => {
    expect(mdo('2026-04-06', ['2026-02-10', '2026-03-24'])).toEqual([
      '2026-01-12 2026-02-23 OP_TIJD 2026-02-10',
      '2026-02-10 2026-03-24 OP_TIJD 2026-03-24',
      '2026-03-24 2026-05-05 LOOPT -',
    ]);
  });

  test('a late one settles the missed periods as late, and does not count as in time too', () => {
    expect(mdo('2026-03-20', ['2026-02-24'])).toEqual([
      '2026-01-12 2026-02-23 TE_LAAT_NAGEKOMEN 2026-02-24',
      '2026-02-24 2026-04-07 LOOPT -',
    ]);
    expect(mdo('2026-04-20', ['2026-04-07'])).toEqual([
      '2026-01-12 2026-02-23 TE_LAAT_NAGEKOMEN 2026-04-07',
      '2026-02-23 2026-04-06 TE_LAAT_NAGEKOMEN 2026-04-07',
      '2026-04-07 2026-05-19 LOOPT -',
    ]);
  });

  test('on the day of insluiting counts for the first alone', () => {
    expect(mdo('2026-01-12', ['2026-01-12'])).toEqual([
      '2026-01-12 2026-02-23 OP_TIJD 2026-01-12',
      '2026-01-12 2026-02-23 LOOPT -',
    ]);
  });

  test('release ends it: what was due before counts, the running period does not', () => {
    const released = { werkelijkeEinddatum: '2026-03-01' };
    expect(mdo('2026-06-01', [], released)).toEqual([
      '2026-01-12 2026-02-23 OVERSCHREDEN -',
    ]);
    expect(mdo('2026-06-01', ['2026-02-20'], released)).toEqual([
      '2026-01-12 2026-02-23 OP_TIJD 2026-02-20',
    ]);
  });

  test('a trajectgesprek is no MDO, and its last day moves for no feestdag', () => {
    expect(
      termijnenOn('MDO_6_WEKEN', '2026-03-16', {
        insluitingsdatum: '2026-03-16',
        overleggen: [
          { id: null, soort: 'TRAJECTGESPREK', datum: '2026-03-16' },
        ],
      }),
    ).toEqual(['2026-03-16 2026-04-27 LOOPT -']);
  });
});

describe('TRAJECTGESPREK_NA_SCREENING and DEELBAAR_PLAN_AAN_GEMEENTE', () => {
  test('the talk follows the screening, without a last day', () => {
    const trajectgesprek = (datum: string) =>
      termijnenOn('TRAJECTGESPREK_NA_SCREENING', '2026-06-01', {
        screeningAfgerondOp: '2026-01-20',
        overleggen: [{ id: null, soort: 'TRAJECTGESPREK', datum }],
      });
    expect(trajectgesprek('2026-01-19')).toEqual(['2026-01-20 - LOOPT -']);
    expect(trajectgesprek('2026-01-20')).toEqual([
      '2026-01-20 - OP_TIJD 2026-01-20',
    ]);
    expect(
      termijnenOn('TRAJECTGESPREK_NA_SCREENING', '2026-06-01', {}),
    ).toEqual([]);
  });

  test('the sharing follows the plan, from December 2023, where a gemeente is involved', () => {
    const sharing = (
      vastgesteldOp: string,
      gedeeldOp: string | null,
      rest = {},
    ) =>
      termijnenOn(
        'DEELBAAR_PLAN_AAN_GEMEENTE',
        '2026-06-01',
        {
          insluitingsdatum: vastgesteldOp,
          plan: { vastgesteldOp, gedeeldOp },
        },
        rest,
      );
    expect(sharing('2023-12-01', null)).toEqual(['2023-12-01 - LOOPT -']);
    expect(sharing('2023-11-30', null)).toEqual([]);
    expect(sharing('2026-02-02', '2026-02-03')).toEqual([
      '2026-02-02 - OP_TIJD 2026-02-03',
    ]);
    expect(sharing('2026-02-02', null, { involved: new Set(['DJI']) })).toEqual(
      [],
    );
  });

  test('release ends both', () => {
    const released = {
      screeningAfgerondOp: '2026-01-20',
      plan: { vastgesteldOp: '2026-01-20', gedeeldOp: null },
      werkelijkeEinddatum: '2026-03-01',
    };
    expect(
      termijnenOn('TRAJECTGESPREK_NA_SCREENING', '2026-06-01', released),
    ).toEqual([]);
    expect(
      termijnenOn('DEELBAAR_PLAN_AAN_GEMEENTE', '2026-06-01', released),
    ).toEqual([]);
  });
});
